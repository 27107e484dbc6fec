import type { Print } from '../press.ts'
import { box, disc, each, ends, fade, inks, line, person, shape } from '../shapes.ts'
import { height, width } from '../sheet.ts'

const mountains =
  'M0 520 C200 400 360 430 520 480 C700 540 860 420 1040 440 C1240 460 1400 380 1600 430 L1600 1067 L0 1067 Z'
const hills =
  'M0 640 C260 520 420 600 640 610 C900 620 1060 520 1300 560 C1440 584 1540 560 1600 540 L1600 1067 L0 1067 Z'
const coast = 'M0 760 C300 660 500 740 760 730 C1040 720 1240 640 1600 700 L1600 1067 L0 1067 Z'

/** A van on the coast road before sunrise. */
export const roadBeforeSunrise: Print = {
  name: 'road-before-sunrise',
  width,
  height,
  paper: inks.pink,
  inks: [
    {
      colour: inks.coral,
      art: fade('a', [0, 480, 0, 100], ends(0, 0.95)) + box(0, 0, width, 600, 'fill="url(#a)"'),
    },
    {
      colour: inks.wine,
      art: fade('a2', [0, 0, 0, 330], ends(0.9, 0)) + box(0, 0, width, 600, 'fill="url(#a2)"'),
    },
    { colour: inks.cream, art: disc(1120, 470, 120) },
    { colour: inks.steel, art: shape(mountains) },
    {
      colour: inks.pink,
      art: fade('b', [0, 430, 0, 620], ends(0.15, 0.85)) + shape(mountains, 'fill="url(#b)"'),
    },
    { colour: inks.blue, art: shape(hills) },
    {
      colour: inks.steel,
      art: fade('c', [0, 740, 0, 560], ends(0.9, 0)) + shape(hills, 'fill="url(#c)"'),
    },
    { colour: inks.night, art: shape(coast) },
    {
      colour: inks.blue,
      art: fade('d', [0, 700, 0, 960], ends(0, 0.8)) + shape(coast, 'fill="url(#d)"'),
    },
    // the road
    {
      colour: inks.black,
      art: shape(
        'M1180 694 C1080 720 1240 760 1160 800 C1040 860 560 860 200 1067 L900 1067 C980 920 1330 880 1330 800 C1330 752 1180 724 1210 694 Z',
      ),
    },
    {
      colour: inks.cream,
      art: shape(
        'M1216 720 L1224 720 L1236 744 L1226 744 Z M1238 764 L1250 764 L1240 796 L1226 796 Z M1196 820 L1214 820 L1150 864 L1128 864 Z M1060 890 L1084 892 L960 950 L930 946 Z M850 976 L884 980 L770 1067 L724 1067 Z',
      ),
    },
    {
      colour: inks.ochre,
      art:
        fade('h', [880, 0, 420, 0], ends(0.9, 0)) +
        shape('M884 880 L884 900 L300 1040 L220 860 Z', 'fill="url(#h)"'),
      mode: 'screen',
    },
    {
      colour: inks.red,
      art: shape(
        'M880 770 C880 750 896 740 920 740 L1150 740 C1176 740 1186 752 1186 776 L1186 900 L866 900 L866 850 C866 840 872 830 880 826 Z',
      ),
    },
    {
      colour: inks.wine,
      art:
        fade('v', [0, 800, 0, 900], ends(0, 0.9)) +
        box(866, 800, 320, 100, 'fill="url(#v)"') +
        box(960, 722, 190, 20, 'rx="6"'),
    },
    {
      colour: inks.cream,
      art:
        shape('M894 776 C896 766 902 762 914 762 L956 762 L956 822 L886 822 Z') +
        box(976, 764, 84, 52, 'rx="6"') +
        box(1078, 764, 84, 52, 'rx="6"'),
    },
    { colour: inks.night, art: person(924, 856, 100) + box(880, 822, 80, 40) },
    { colour: inks.red, art: box(876, 824, 90, 44) },
    {
      colour: inks.black,
      art:
        disc(936, 902, 36) + disc(1120, 902, 36) + shape('M944 722 L972 690 L1110 690 L1136 722 Z'),
    },
    { colour: inks.cream, art: disc(936, 902, 14) + disc(1120, 902, 14) + disc(872, 872, 12) },
    {
      colour: inks.black,
      art:
        each(9, (index) => box(1010 + index * 74, 956 - index * 5 + (index % 2) * 4, 9, 96)) +
        line('M1000 972 L1610 932 M1000 1002 L1610 962', 6),
    },
  ],
}
