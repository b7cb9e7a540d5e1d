package id.selaras.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.finding.OverlapField;
import id.selaras.plan.NomenclatureCode;
import id.selaras.workbook.WorkbookContent;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheWordsAreReadAsWrittenTest {

    private final Lexicon lexicon = WordBook.lexicon(WordBook.SOUND);

    @Test
    void synonymGroupsKeepTheWordShownTheirKindAndTheirFamily() {
        assertThat(lexicon.synonyms()).extracting(SynonymGroup::id).containsExactly("S-001", "S-002", "S-003", "S-004");
        assertThat(lexicon.synonyms().get(0)).isEqualTo(new SynonymGroup("S-001", SynonymGroup.Kind.ACTION, "pelatihan",
                List.of("bimbingan teknis", "bimtek"), "peningkatan kapasitas"));
    }

    @Test
    void aWordAloneMaySayWhatItIsAbout() {
        assertThat(lexicon.synonyms().get(3)).isEqualTo(new SynonymGroup("S-004", SynonymGroup.Kind.EVERYBODY, "masyarakat", List.of(), ""));
    }

    @Test
    void abbreviationsConceptsRolesAndDistinctionsAreRead() {
        assertThat(lexicon.abbreviations()).contains(new Abbreviation("A-001", "Pemb.", "pembangunan"));
        assertThat(lexicon.commonWords()).containsExactly("dan", "serta", "yang");
        assertThat(lexicon.concepts()).contains(new Concept("K-001", "stunting", List.of("gizi buruk", "stunting"),
                List.of(new NomenclatureCode("1.02.02.2.02.0015"), new NomenclatureCode("2.14.04"))));
        assertThat(lexicon.paidWords()).contains(new PaidWord("P-001", PaidWord.Kind.ROLE, "kader posyandu",
                List.of("kader", "kader posyandu")));
        assertThat(lexicon.distinctions()).contains(new Distinction("D-001", Distinction.Kind.SCHOOL_LEVEL, "SD",
                List.of("SD", "sekolah dasar")));
        assertThat(lexicon.unitFamilies()).containsExactly(
                new UnitFamily("H-001", UnitFamily.Kind.PERSONS, List.of("orang", "peserta")),
                new UnitFamily("H-002", UnitFamily.Kind.PAPERS, List.of("dokumen", "laporan")));
    }

    @Test
    void numbersAreReadTheIndonesianWay() {
        assertThat(lexicon.fields().of(OverlapField.BENEFICIARIES)).isEqualTo(25);
        assertThat(lexicon.fields().of(OverlapField.TIME)).isZero();
        assertThat(lexicon.thresholds().of(Threshold.UNKNOWN_WORD)).isEqualTo(new BigDecimal("0.8"));
        assertThat(lexicon.words().byStem()).containsEntry("ekonomi", new BigDecimal("0.4")).hasSize(2);
    }

    @Test
    void aThresholdThatIsNotWrittenHasItsUsualValue() {
        Lexicon without = WordBook.lexicon(WordBook.SOUND.replace("T-01|Kemiripan kata|0,5|ya|\n", ""));
        assertThat(without.thresholds().of(Threshold.WORDS)).isEqualTo(Threshold.WORDS.usual());
        assertThat(without.hash()).isEqualTo(lexicon.hash());
    }

    @Test
    void englishSheetsAndHeadingsAreUnderstoodInAnyOrder() {
        String english = WordBook.SOUND.replace("#Singkatan", "#Abbreviations")
                .replace("Id|Singkatan|Kepanjangan|Aktif|Keterangan", "Stands for|ID|abbreviation|Remarks|Active")
                .replace("A-001|Pemb.|pembangunan|ya|", "pembangunan|A-001|Pemb.||ya")
                .replace("A-002|Kec.|kecamatan|ya|", "kecamatan|A-002|Kec.||yes");
        assertThat(WordBook.problems(WordBook.of(english))).isEmpty();
        assertThat(WordBook.lexicon(english)).isEqualTo(lexicon);
    }

    @Test
    void englishMayStandBesideTheHeadingAndATitleAboveIt() {
        String both = WordBook.SOUND.replace("Id|Kata|Aktif|Keterangan", "Daftar kata umum\n\nId / Id|Kata / Word|Aktif / Active|Keterangan");
        assertThat(WordBook.problems(WordBook.of(both))).isEmpty();
        assertThat(WordBook.lexicon(both)).isEqualTo(lexicon);
    }

    @Test
    void blankRowsArePassedOver() {
        assertThat(WordBook.lexicon(WordBook.SOUND.replace("A-002|", "\n||  ||\nA-002|"))).isEqualTo(lexicon);
    }

    @Test
    void sheetsMayBeSpreadOverSeveralWorkbooks() {
        int cut = WordBook.SOUND.indexOf("#Konsep");
        WorkbookContent first = WordBook.of("a.xlsx", WordBook.SOUND.substring(0, cut));
        WorkbookContent second = WordBook.of("b.xlsx", WordBook.SOUND.substring(cut));
        assertThat(LexiconReader.read(List.of(second, first)).lexicon()).isEqualTo(lexicon);
    }

    @Test
    void withoutWordWorkbooksThereIsNoLexiconAndNoProblem() {
        LexiconReading reading = LexiconReader.read(List.of());
        assertThat(reading.lexicon()).isSameAs(Lexicon.NONE);
        assertThat(reading.problems().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Sinonim, true", "synonyms, true", "bobot  KATA, true", "Tabel, false", "Tabel 2, false", "Kamusku, false"})
    void aWorkbookIsOneOfWordsByItsSheets(String sheet, boolean words) {
        assertThat(LexiconReader.isWordWorkbook(WordBook.of("#" + sheet + "\nId|Kata"))).isEqualTo(words);
    }

    @Test
    void aWorkbookWithATableIsNotOneOfWords() {
        assertThat(LexiconReader.isWordWorkbook(WordBook.of("#Sinonim\nId|Kata\n#Tabel\nId|Kode"))).isFalse();
    }
}
