package id.selaras.intake.nomenclature;

import id.selaras.problem.Text;
import id.selaras.reference.NomenclatureEdition;
import id.selaras.reference.NomenclatureEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an import did, in lines a person reads. */
public final class ImportSummary {

    private static final int SHOWN = 10;

    private final String language;
    private final List<String> lines = new ArrayList<>();

    private ImportSummary(String language) {
        this.language = language;
    }

    /** @param language {@code id} or {@code en} */
    public static List<String> of(ImportedList imported, String language) {
        ImportSummary summary = new ImportSummary(language);
        summary.account(imported.list());
        imported.merged().ifPresent(summary::merged);
        return List.copyOf(summary.lines);
    }

    private void say(String id, String en, Object... arguments) {
        lines.add(Text.format(id, en, arguments).in(language));
    }

    private void account(NomenclatureList list) {
        RowAccount account = list.account();
        say("Baris terisi: %s, terbaca: %s, dilewati: %s; kode: %s", "Filled rows: %s, read: %s, skipped: %s; codes: %s", account.rows(),
                account.read(), account.rows() - account.read(), list.entries().size());
        account.skipped().forEach((why, rows) -> lines.add("  " + rows + "  " + why.in(language)));
    }

    private void merged(ImportedList.Merged merged) {
        NomenclatureChanges changes = merged.changes();
        if (changes.comparedYear() == null) {
            say("Belum ada daftar untuk dibandingkan.", "There was no list to compare with.");
        } else {
            say("Dibandingkan dengan daftar tahun %s:", "Compared with the list of %s:", changes.comparedYear());
        }
        say("  baru: %s, berakhir: %s, berganti nama: %s, tetap: %s", "  added: %s, ended: %s, renamed: %s, unchanged: %s",
                changes.added().size(), changes.ended().size(), changes.renamed().size(), changes.unchanged());
        if (changes.stayed() > 0) {
            say("  tidak disebut daftar baru tetapi tetap dikenal (daftar tidak dinyatakan lengkap): %s",
                    "  not named by the new list but still known (it is not declared complete): %s", changes.stayed());
        }
        shown(changes.comparedYear() == null ? List.of() : changes.added(), "+ ");
        shown(changes.ended(), "- ");
        changes.renamed().stream().limit(SHOWN).forEach(renamed -> lines.add("  ~ " + renamed.now().code() + " " + renamed.before().name()
                + " -> " + renamed.now().name()));
        more(changes.renamed().size());
        say("Usulan padanan kode: %s (lembar Usulan Padanan, tidak dibaca sebagai data)",
                "Proposed code pairs: %s (sheet Usulan Padanan, not read as data)", merged.proposals().size());
        say("Daftar dalam acuan: %s", "Lists in the reference: %s", merged.nomenclature().editions().stream().map(this::edition)
                .collect(Collectors.joining(" | ")));
        if (!merged.changed()) {
            say("Acuan sudah memuat semua ini.", "The reference says all this already.");
        }
    }

    private void shown(List<NomenclatureEntry> entries, String sign) {
        entries.stream().limit(SHOWN).forEach(entry -> lines.add("  " + sign + entry.code() + " " + entry.name()));
        more(entries.size());
    }

    private void more(int all) {
        if (all > SHOWN) {
            say("    … dan %s lagi", "    … and %s more", all - SHOWN);
        }
    }

    private String edition(NomenclatureEdition edition) {
        String years = (edition.fromYear() == null ? "…" : edition.fromYear()) + "-" + (edition.untilYear() == null ? "…" : edition.untilYear());
        Text complete = edition.complete() ? Text.of("lengkap", "complete") : Text.of("belum lengkap", "not complete");
        return years + " " + complete.in(language) + (edition.legalBasis().isEmpty() ? "" : " (" + edition.legalBasis() + ")");
    }
}
