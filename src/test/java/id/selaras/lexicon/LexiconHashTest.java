package id.selaras.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.decision.RuleSet;
import id.selaras.decision.index.RuleSets;
import id.selaras.engine.EngineIdentity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconHashTest {

    private static final String HASH = WordBook.lexicon(WordBook.SOUND).hash();

    @Test
    void theHashIsTheSha256OfTheCanonicalText() throws Exception {
        assertThat(HASH).isEqualTo(sha256(LexiconText.of(WordBook.lexicon(WordBook.SOUND))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bimtek; bimbingan teknis~bimbingan teknis;bimtek", "belum disepakati~tidak jadi",
        "S-005|dokumen~S-009|naskah", "|objek|||~|Objek||ya|", "|0,5|~|0,50|", "2.14.04.*~2.14.04", "dan; serta|ya|~serta; dan|ya|umum",
        "U-001|yang~U-100|yang", "D-002|tahap~D-002|TAHAP", "A-001|Pemb.|pembangunan|ya|\n~",
        "K-002|banjir|genangan||ya|\n~"})
    void orderSpellingRemarksAndSwitchedOffRowsDoNotMatter(String change) {
        String[] parts = change.split("~", -1);
        String row = parts[0];
        String changed = parts[1].isEmpty() ? moved(row) : WordBook.SOUND.replace(row, parts[1]);
        assertThat(changed).isNotEqualTo(WordBook.SOUND);
        assertThat(WordBook.problems(WordBook.of(changed))).isEmpty();
        assertThat(WordBook.lexicon(changed).hash()).isEqualTo(HASH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bimtek~kursus", "|pelatihan|~|Pelatihan|", "|objek||~|umum||", "|objek||~|sasaran luas||", "|objek||~|objek|prasarana|", "|peningkatan kapasitas|~||", "|berkas|umum||tidak~|berkas|umum||ya",
        "S-002~S-022", "|yang|~|untuk|", "|kecamatan|~|kecambah|", "2.14.04.*~2.14.03.*", "genangan~luapan", "K-002|banjir~K-002|banjir kota",
        "|peran|~|bayaran|", "honorarium~upah", "|jenjang|~|tahap|", "|naskah|~|acara|", "peserta~siswa", "|60|~|61|\n|15|~|14|", "|-0,2|~|-0,3|", "|-2,3|~|2,3|", "|0,5|~|0,6|", "|12|~|13|",
        "|0,25|~|0,26|", "jalan|0,25~air|0,25"})
    void everythingThatAnActiveRowSaysMatters(String changes) {
        String changed = WordBook.SOUND;
        for (String change : changes.split("\n")) {
            String[] parts = change.split("~");
            assertThat(changed).contains(parts[0]);
            changed = changed.replace(parts[0], parts[1]);
        }
        assertThat(WordBook.problems(WordBook.of(changed))).isEmpty();
        assertThat(WordBook.lexicon(changed).hash()).isNotEqualTo(HASH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "id-ID", "ar-EG"})
    void theMachinesLanguageChangesNothing(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(WordBook.lexicon(WordBook.SOUND).hash()).isEqualTo(HASH);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theHashOfTheRulesContainsThatOfTheWords() {
        RuleSet without = RuleSets.of(List.of());
        RuleSet with = RuleSets.of(List.of(), WordBook.lexicon(WordBook.SOUND));
        RuleSet other = RuleSets.of(List.of(), WordBook.lexicon(WordBook.SOUND.replace("bimtek", "kursus")));
        assertThat(RuleSets.canonicalText(with)).isEqualTo(RuleSets.canonicalText(without) + "lexicon\t" + HASH + "\n");
        assertThat(List.of(without.hash(), with.hash(), other.hash())).doesNotHaveDuplicates();
        assertThat(List.of(without, with, other)).extracting(EngineIdentity::hash).doesNotHaveDuplicates();
    }

    @Test
    void rulesWithoutWordsHaveTheHashOfTheirTablesAlone() {
        assertThat(RuleSets.of(List.of(), Lexicon.NONE).hash()).isEqualTo(RuleSets.of(List.of()).hash());
    }

    @Test
    void theExampleInTheDocumentationCanBeRecomputed() throws Exception {
        String page = Files.readString(Path.of("docs/hash.md"));
        String[] blocks = page.substring(page.indexOf("### Hash of the words")).split("```\n");
        String example = blocks[1].replace('\u2192', '\t');
        assertThat(LexiconText.of(WordBook.lexicon(WordBook.SOUND))).isEqualTo(example);
        assertThat(blocks[3].strip()).isEqualTo(sha256(example)).isEqualTo(HASH);
    }

    /** The row behind the others of its sheet, or before them. */
    private static String moved(String row) {
        int at = WordBook.SOUND.indexOf(row);
        int sheet = WordBook.SOUND.lastIndexOf('#', at);
        String without = WordBook.SOUND.replace(row, "");
        int next = without.indexOf('#', sheet + 1);
        int first = without.indexOf('\n', without.indexOf('\n', sheet) + 1) + 1;
        int target = first == at ? next : first;
        return without.substring(0, target) + row + without.substring(target);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
