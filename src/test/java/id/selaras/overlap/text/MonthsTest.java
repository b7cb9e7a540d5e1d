package id.selaras.overlap.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "NONE", value = {
        "Pasar murah bulan Maret 2026 | Maret", "Bimtek Maret s.d. Mei | Maret–Mei", "Bimtek Maret - April | Maret, April",
        "Dilaksanakan Januari sampai dengan Juni | Januari–Juni", "Maret, Juni dan September | Maret, Juni, September",
        "Triwulan II | April–Juni", "Kuartal 3 | Juli–September", "TW I dan TW IV | Januari–Maret, Oktober–Desember", "Triwulan I-II | Januari–Juni",
        "TW 2 dan 4 | April–Juni, Oktober–Desember", "Semester II | Juli–Desember", "Nopember s/d Januari | Januari, November, Desember",
        "Laporan triwulanan | ''", "Pelatihan di Desa Maretan | ''", "Pendampingan selama 3 bulan | ''"})
    void monthsQuartersAndHalfYearsAreRead(String text, String months) {
        assertThat(Months.in(text).shown()).isEqualTo(months);
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({"Maret,September,true", "Triwulan I,Maret,false", "Maret,tanpa jadwal,false", "tanpa jadwal,tanpa jadwal,false",
        "Semester I,TW III,true"})
    void timesDifferOnlyWhenBothAreKnownAndNoMonthIsShared(String one, String other, boolean differ) {
        assertThat(Months.in(one).differsFrom(Months.in(other))).isEqualTo(differ);
        assertThat(Months.in(other).differsFrom(Months.in(one))).isEqualTo(differ);
    }
}
