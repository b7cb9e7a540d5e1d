package id.selaras.rulebook;

import id.selaras.lexicon.LexiconReader;
import id.selaras.problem.Problem;
import id.selaras.problem.Problems;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The words that come with the program, for a directory of tables that brings none of its own. */
final class ShippedWords {

    private ShippedWords() {
    }

    /** Adds each shipped word workbook none of whose sheets stands in the directory, and says so. */
    static List<TableFile> complete(List<TableFile> own, Path directory, Problems problems) {
        if (own.isEmpty()) {
            return own;
        }
        if (own.stream().allMatch(TableFile::holdsWords)) {
            problems.add(TableFiles.missing(TableFiles.name(directory), "hanya kamus / words only"));
        }
        List<TableFile> all = new ArrayList<>(own);
        for (TableFile shipped : TableFiles.shippedWords(problems)) {
            if (own.stream().filter(TableFile::holdsWords)
                    .noneMatch(file -> LexiconReader.speakOfTheSame(file.content(), shipped.content()))) {
                all.add(shipped);
                problems.add(told(shipped.content().file(), TableFiles.name(directory)));
            }
        }
        return all;
    }

    private static Problem told(String file, String directory) {
        return new Problem("KAMUS-BAWAAN", Severity.INFO, file, null, "tidak ada di folder " + directory
                + " / not in the folder " + directory, "kamus atau bobot kata di folder tabel / words or word weights beside the tables",
                Text.format("Dipakai %s bawaan program; taruh berkas itu di folder tabel bila ingin mengubahnya.",
                        "The %s shipped with the program is used; put it into the folder of tables to change it.", file));
    }
}
