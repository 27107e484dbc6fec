/** Plain words to write stories of: nobody is meant to read them, but they pack like prose. */
export const words: readonly string[] = `
about above across after again air all almost along also always among another answer around ask
audience away back band because become before began behind below best better between beyond big
board book both bring broad brother build bus but call came care carry catch cause change chorus
city clear close coat cold come concert cost could country court cover crowd curtain dark day dear
decide deep director does done door doubt down draw dress drive early earn east edge eight else end
enough evening ever every eye face fact fall far father feel few fight fill film find fine first
five floor follow foot for forget form found four free friend from front full game garden gave get
give glass go gold good great ground group grow half hall hand happen hard harbour have head hear
heart held help her here high hold home hope hour house how hundred idea inside into iron its join
just keep key kind knew lamp land large last late laugh lead learn leave left letter light like line
list listen little live long look lose loud love low made main make many mark market may mean meet
mind minute money month more morning most mother move much music must name near need never new next
night nine none north note nothing now number of offer office often old on once one only open or
order other our out over own page paid paper part pass past pay people perhaps piano picture piece
place plan play poor post price print promise public pull put question quiet quite rain ran reach
read ready real record red rehearsal rest return right ring rise river road roof room round row run
safe said same save say scene school score sea season seat second see seem sell send set seven shall
share she ship shop short should show side sign silence since sing singer sister sit six sky slow
small so some song soon sort sound south speak spring stage stair stand start station stay step
still stone stop story street strike strong such sudden summer sun sure table take talk tall teach
tell ten than that theatre their then there these thing think third this those though thought three
through ticket till time to today together told too took town train tree trust try turn twelve two
under until up upon us use valley very village voice wait walk wall want warm was watch water way
weather week well went were west wet what when where which while white whole why wide will wind
window winter wish with without woman wonder wood word work world would write year yes yet young
`
  .trim()
  .split(/\s+/)
