// Judges a ledger by Go's reference code for signed notes and tiled logs (golang.org/x/mod/sumdb), which knows nothing of
// ours: the signature, the hash of every entry through the tiles, a proof for every entry, and the growth since an older
// checkpoint. Usage: judge-ledger FOLDER OLDER
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type files string

func (folder files) Height() int { return 8 }

func (folder files) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := [][]byte{}
	for _, tile := range tiles {
		// C2SP tlog-tiles leaves the height out of the path: it is always 8.
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		bytes, err := os.ReadFile(filepath.Join(string(folder), path))
		if err != nil {
			return nil, err
		}
		data = append(data, bytes)
	}
	return data, nil
}

func (folder files) SaveTiles(tiles []tlog.Tile, data [][]byte) {}

func must(err error) {
	if err != nil {
		fmt.Println("REFUSED:", err)
		os.Exit(1)
	}
}

// The tree that a checkpoint was signed for.
func signed(path string, key string) tlog.Tree {
	text, err := os.ReadFile(path)
	must(err)
	verifier, err := note.NewVerifier(strings.TrimSpace(key))
	must(err)
	opened, err := note.Open(text, note.VerifierList(verifier))
	must(err)
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	return tlog.Tree{N: size, Hash: root}
}

// The entries of a tile, each after its length in two bytes.
func entriesIn(folder string, first int64, size int64) [][]byte {
	width := size - first
	name := fmt.Sprintf("tile/entries/%03d", first/256)
	if width >= 256 {
		width = 256
	} else {
		name += fmt.Sprintf(".p/%d", width)
	}
	bytes, err := os.ReadFile(filepath.Join(folder, name))
	must(err)
	entries := [][]byte{}
	for len(bytes) > 0 {
		length := int(bytes[0])<<8 | int(bytes[1])
		entries = append(entries, bytes[2:2+length])
		bytes = bytes[2+length:]
	}
	if int64(len(entries)) != width {
		must(fmt.Errorf("%s holds %d entries, not %d", name, len(entries), width))
	}
	return entries
}

func main() {
	folder := os.Args[1]
	key, err := os.ReadFile(filepath.Join(folder, "key"))
	must(err)
	tree := signed(filepath.Join(folder, "checkpoint"), string(key))
	hashes := tlog.TileHashReader(tree, files(folder))
	for first := int64(0); first < tree.N; first += 256 {
		for index, entry := range entriesIn(folder, first, tree.N) {
			at := first + int64(index)
			proof, err := tlog.ProveRecord(tree.N, at, hashes)
			must(err)
			must(tlog.CheckRecord(proof, tree.N, tree.Hash, at, tlog.RecordHash(entry)))
		}
	}
	older := signed(os.Args[2], string(key))
	growth, err := tlog.ProveTree(tree.N, older.N, hashes)
	must(err)
	must(tlog.CheckTree(growth, tree.N, tree.Hash, older.N, older.Hash))
	fmt.Printf("ok: %d entries, grown from %d\n", tree.N, older.N)
}
