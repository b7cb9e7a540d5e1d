package id.selaras.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.problem.Problem;
import id.selaras.problem.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cell of a good reference is spoilt at a time; exactly one problem must come of it, at that cell. */
class EveryFaultIsSaidWithItsCellTest {

    @ParameterizedTest(name = "{2}: {1} in {0}")
    @CsvSource(delimiter = '|', value = {
        // cell             | written            | code                     | severity | the suggestion says
        "RPJMD!A5           | Sasran             | ACUAN-KATA               | TINGGI   | Sasaran",
        "RPJMD!C5           | T9                 | ACUAN-RUJUKAN            | SEDANG   | RPJMD",
        "RPJMD!C4           | ''                 | ACUAN-TANPA-INDUK        | SEDANG   | induk",
        "RPJMD!D3           | -                  | ACUAN-SEL-KOSONG         | TINGGI   | Isi sel",
        "RPJMD!B7           | 1.02.02.2.01       | ACUAN-KODE               | TINGGI   | 1.02.02",
        "RPJMD!B7           | P-1                | ACUAN-KODE               | TINGGI   | 1.02.02",
        "RPJMD!C8           | S1.1               | ACUAN-GANDA              | TINGGI   | B7",
        "RPJMD!C8           | T1                 | ACUAN-RUJUKAN            | SEDANG   | RPJMD",
        "RPJMD!C8           | ''                 | ACUAN-TANPA-INDUK        | SEDANG   | induk",
        "RPJMD!E7           | #-5                | ACUAN-ANGKA-NEGATIF      | TINGGI   | nol",
        "Indikator!C2       | IKUU               | ACUAN-KATA               | TINGGI   | IKU",
        "Indikator!D2       | IPN                | ACUAN-TEMA               | TINGGI   | IPM",
        "Indikator!D2       | ''                 | ACUAN-TEMA-KOSONG        | SEDANG   | Pendorong",
        "Indikator!F2       | nak                | ACUAN-KATA               | TINGGI   | naik",
        "Indikator!G2       | 24                 | ACUAN-TAHUN              | TINGGI   | 2026",
        "Indikator!G2       | #2024.5            | ACUAN-TAHUN              | TINGGI   | 2026",
        "Indikator!H2       | tujuh puluh        | ACUAN-ANGKA              | TINGGI   | huruf",
        "Indikator!I2       | 71-72              | ACUAN-ANGKA              | TINGGI   | lebih dari satu",
        "Indikator!I2       | @2026-04-01        | ACUAN-ANGKA              | TINGGI   | tanggal",
        "Indikator!I2       | 1.234              | ACUAN-ANGKA-DUA-ARTI     | TINGGI   | 1.234 atau 1,234",
        "Indikator!I2       | %0.714             | ACUAN-PERSEN             | SEDANG   | satuannya \"Tahun\"",
        "Indikator!I4       | #0.8               | ACUAN-PERSEN             | SEDANG   | 80 %",
        "Indikator!I2       | =H2*2              | ACUAN-TANPA-NILAI        | TINGGI   | hitung ulang",
        "Indikator!I2       | !#DIV/0!           | ACUAN-SEL-GALAT          | TINGGI   | galat",
        "Indikator!L2       | Dinas Kesehtan     | ACUAN-RUJUKAN            | SEDANG   | Dinas Kesehatan",
        "Indikator!N2       | S9.9               | ACUAN-RUJUKAN            | SEDANG   | RPJMD",
        "Indikator!A4       | IKU-01             | ACUAN-GANDA              | TINGGI   | A2",
        "Pendorong!A2       | IKU-1              | ACUAN-RUJUKAN            | SEDANG   | IKU-01",
        "Pendorong!D3       | 1.04.2             | ACUAN-KODE               | TINGGI   | 1.04.02",
        "Pendorong!D3       | 1.04.02, 1.04.03   | ACUAN-KODE               | TINGGI   | titik koma",
        "Pendorong!D3       | 1.04.02.02.01.0001 | ACUAN-KODE               | TINGGI   | 1.04.02.2.01.0001",
        "Pendorong!D3       | 1.04.02.2          | ACUAN-KODE               | TINGGI   | di tengah",
        "Pendorong!D3       | #1.04              | ACUAN-KODE-ANGKA         | SEDANG   | dibaca 1.04",
        "Pendorong!D3       | #1.1               | ACUAN-KODE-ANGKA-HILANG  | TINGGI   | 1.10 atau 1.01",
        "Pendorong!D3       | @2026-04-01        | ACUAN-KODE-TANGGAL       | TINGGI   | Teks",
        "Program Prioritas!A2 | ''               | ACUAN-SEL-KOSONG         | TINGGI   | Isi sel",
        "Program Prioritas!B2 | (diisi pemda)    | ACUAN-SEL-KOSONG         | TINGGI   | Isi sel",
        "Program Prioritas!A3 | PP-01            | ACUAN-GANDA              | TINGGI   | A2",
        "Program Prioritas!C2 | Dinas Kesehatann | ACUAN-RUJUKAN            | SEDANG   | Perangkat Daerah",
        "Program Prioritas!D2 | Dinas Angkasa    | ACUAN-RUJUKAN            | SEDANG   | Perangkat Daerah",
        "Program Prioritas!H2 | 1,2 miliar       | ACUAN-ANGKA              | TINGGI   | miliar",
        "Program Prioritas!H2 | 85%              | ACUAN-ANGKA              | TINGGI   | persen",
        "Program Prioritas!H2 | #-5              | ACUAN-ANGKA-NEGATIF      | TINGGI   | nol",
        "Program Prioritas!I2 | mungkin          | ACUAN-KATA               | TINGGI   | salah satu",
        "Prioritas!A2       | Nasionl            | ACUAN-KATA               | TINGGI   | Nasional",
        "Prioritas!B2       | dua ribu           | ACUAN-TAHUN              | TINGGI   | 2026",
        "Permasalahan!D2    | S1.3               | ACUAN-RUJUKAN            | SEDANG   | S1.1",
        "Permasalahan!A2    | #1.1               | ACUAN-KODE-ANGKA         | SEDANG   | dibaca 1.1",
        "Permasalahan!A2    | @2026-01-01        | ACUAN-KODE-TANGGAL       | TINGGI   | Teks",
        "Perangkat Daerah!C2 | dians             | ACUAN-KATA               | TINGGI   | dinas",
        "Perangkat Daerah!D3 | 1.01; 2,19        | ACUAN-KODE               | TINGGI   | 2.19",
        "Penugasan!A2       | 1.02.2.14.0.00.02.0000 | ACUAN-RUJUKAN        | SEDANG   | 1.02.2.14.0.00.01.0000",
        "Penugasan!E2       | 31 Februari 2026   | ACUAN-TANGGAL            | TINGGI   | Desember",
        "Penugasan!E2       | 5/6/2026           | ACUAN-TANGGAL            | TINGGI   | 2026-06-05 atau 2026-05-06",
        "Penugasan!E2       | #46387             | ACUAN-TANGGAL            | TINGGI   | tanggal Excel",
        "Penugasan!E2       | 31 Desember 2025   | ACUAN-RENTANG            | TINGGI   | 2026-01-02",
        "Renstra!A2         | 1.02.2.14.0.00.09.0000 | ACUAN-RUJUKAN        | SEDANG   | Perangkat Daerah",
        "Renstra!B2         | 1.02.020           | ACUAN-KODE               | TINGGI   | 1.02.20",
        "Pagu!B2            | RENJAA             | ACUAN-KATA               | TINGGI   | RENJA",
        "Pagu!D3            | ''                 | ACUAN-GANDA              | TINGGI   | C2",
        "Pagu!D3            | 1.02.0             | ACUAN-KODE               | TINGGI   | 1.02.00",
        "Wilayah!E2         | 68.512,5           | ACUAN-ANGKA              | TINGGI   | bulat",
        "Wilayah!A3         | #3514010           | ACUAN-GANDA              | TINGGI   | A2",
        "Nomenklatur!A1     | Lengkap: entah     | ACUAN-LENGKAP            | SEDANG   | belum lengkap",
        "Nomenklatur!F5     | 2023               | ACUAN-GANDA              | TINGGI   | A4",
        "Nomenklatur!G4     | 2019               | ACUAN-RENTANG            | TINGGI   | 2021 > 2019",
        "Nomenklatur!A3     | #1.02              | ACUAN-KODE-ANGKA         | SEDANG   | Teks",
        "Padanan Kode!B2    | 1.02.02.2.02.001   | ACUAN-KODE               | TINGGI   | 1.02.02.2.02.0001",
        "Satuan!A2          | !#N/A              | ACUAN-SEL-GALAT          | TINGGI   | galat",
        "Satuan!B2          | Dok; dok.          | ACUAN-GANDA              | TINGGI   | B2",
        "Pemerintah!B1      | ''                 | ACUAN-SEL-KOSONG         | TINGGI   | Isi sel",
        "Pemerintah!B3      | WIBB               | ACUAN-KATA               | TINGGI   | WIB",
        "Pemerintah!B3      | ''                 | ACUAN-ZONA               | SEDANG   | WIB",
        "Pemerintah!B5      | #2024              | ACUAN-RENTANG            | TINGGI   | 2025 > 2024",
        "Pemerintah!A5      | Periode Akhr       | ACUAN-JUDUL-ASING        | INFO     | Periode Akhir"})
    void aSpoiltCellIsOneProblem(String address, String written, String code, Severity severity, String hint) {
        List<Problem> problems = GoodReference.book().set(address, written).read().problems();
        List<Problem> ofThisCell = problems.stream().filter(problem -> !isEcho(problem, code)).toList();
        assertThat(ofThisCell).as("%s", problems).hasSize(1);
        Problem problem = ofThisCell.get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.severity()).isEqualTo(severity);
        assertThat(problem.where().sheet()).isEqualTo(address.substring(0, address.indexOf('!')));
        assertThat(problem.suggestion().id()).contains(hint);
        assertThat(problem.suggestion().en()).isNotBlank();
        assertThat(problem.expected()).isNotBlank();
        if (!code.equals("ACUAN-GANDA") && !code.equals("ACUAN-LENGKAP")) {
            assertThat(problem.where()).hasToString(address);
        }
    }

    /** A row that fell out may leave others pointing to nowhere or its sheet empty; that is said too. */
    private static boolean isEcho(Problem problem, String code) {
        boolean echo = problem.code().equals("ACUAN-RUJUKAN") || problem.code().equals("ACUAN-LEMBAR-KOSONG");
        return echo && !problem.code().equals(code);
    }
}
