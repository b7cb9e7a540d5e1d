package id.selaras.decision;

import id.selaras.problem.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The data dictionary: everything a condition column or a {@code {placeholder}} of a message may name. Planners add any of
 * these as a column without a developer; a new entry needs a release. Values are described in {@link Value}.
 */
public enum DictionaryEntry {

    // Keadaan pemeriksaan: sama untuk semua baris, menentukan apakah suatu aturan berlaku
    STAGE("Tahap", "Stage", EntryKind.CHOICE, "Dokumen yang diperiksa",
            "RENSTRA", "RENJA", "RKPD", "KUA", "RKA", "DPA", "REAL"),
    PHASE("Fase", "Phase", EntryKind.CHOICE, "Fase dokumen", "RANWAL", "RANCANGAN", "AKHIR", "PERUBAHAN"),
    YEAR("Tahun", "Fiscal year", EntryKind.NUMBER, "Tahun anggaran rencana"),
    SCOPE("Lingkup", "Scope", EntryKind.CHOICE, "Lingkup pemeriksaan", "AGENCY", "GOVERNMENT"),
    LAYOUT("Bentuk dokumen", "Layout", EntryKind.CHOICE, "Bentuk berkas yang dibaca", "SIPD-RENJA", "SELARAS-FLAT", "SIPD-REKAP", "RENSTRA", "T-C.33", "RKA-RINCIAN"),
    AGENCY_KIND("Jenis perangkat daerah", "Agency kind", EntryKind.CHOICE, "Menurut lembar Perangkat Daerah pada acuan",
            "dinas", "badan", "setda", "setwan", "inspektorat", "kecamatan", "rsud"),

    // Perangkat daerah
    AGENCY_CODE("Kode perangkat daerah", "Agency code", EntryKind.TEXT, "Kode SKPD"),
    AGENCY_NAME("Nama perangkat daerah", "Agency name", EntryKind.TEXT, "Nama SKPD"),
    AGENCY_FIELDS("Bidang perangkat daerah", "Agency fields", EntryKind.CODE,
            "Bidang urusan yang diampu: dari kode SKPD dan dari acuan"),

    // Kode
    CODE("Kode", "Code", EntryKind.CODE, "Kode baris seperti tertulis; untuk sub kegiatan kode sub kegiatan"),
    FIELD_CODE("Kode bidang", "Field code", EntryKind.CODE, "Dua segmen pertama kode"),
    PROGRAM_CODE("Kode program", "Programme code", EntryKind.CODE, "Tiga segmen pertama kode"),
    ACTIVITY_CODE("Kode kegiatan", "Activity code", EntryKind.CODE, "Lima segmen pertama kode"),
    CODE_FORM("Bentuk kode", "Code form", EntryKind.CHOICE, "Bentuk kode sub kegiatan",
            "LENGKAP", "BELUM_DIISI", "DUA_DIGIT", "SEGMEN_02", "TINGKAT_PROVINSI", "TIDAK_SAH"),
    SUPPORT_PROGRAM("Program penunjang", "Support programme", EntryKind.CHOICE, "YA untuk program .01", "YA", "TIDAK"),
    PARENT_CHAIN("Rantai induk", "Parent chain", EntryKind.CHOICE, "Apakah kode sub kegiatan diawali kode kegiatan, program, dan bidang di atasnya",
            "COCOK", "TIDAK_COCOK"),
    PARENT_CODES("Kode induk", "Parent codes", EntryKind.TEXT, "Kode kegiatan dan program yang tertulis di atas baris ini"),
    TWIN_COUNT("Jumlah baris kembar", "Twin rows", EntryKind.NUMBER,
            "Banyaknya baris dengan kode, lokasi, dan sumber dana sama dalam satu perangkat daerah, sampai dengan baris ini"),
    TWIN_ROWS("Baris kembar", "Rows of the twins", EntryKind.TEXT, "Nomor baris kembar lainnya"),

    // Nomenklatur
    NOMENCLATURE_STATUS("Status nomenklatur", "Nomenclature status", EntryKind.CHOICE, "SALAH hanya bila daftar dinyatakan lengkap",
            "DIKENAL", "TIDAK_DIKENAL", "SALAH"),
    OFFICIAL_NAME("Nama resmi", "Official name", EntryKind.TEXT, "Nama menurut daftar nomenklatur"),
    NAME_SIMILARITY("Kemiripan nama", "Name similarity", EntryKind.RATIO,
            "Kemiripan nama tertulis dengan nama resmi, 0..1"),
    NEAREST_NAME("Nomenklatur terdekat", "Nearest nomenclature", EntryKind.TEXT, "Kode dan nama resmi yang paling mirip"),
    CODE_CANDIDATES("Calon kode", "Code candidates", EntryKind.TEXT, "Calon kode 4 digit menurut padanan atau nama"),
    STANDARD_INDICATOR("Indikator baku", "Standard indicator", EntryKind.TEXT, "Indikator menurut nomenklatur"),
    INDICATOR_SIMILARITY("Kemiripan indikator", "Indicator similarity", EntryKind.RATIO,
            "Kemiripan tertinggi indikator baris dengan indikator baku, 0..1"),
    STANDARD_UNIT("Satuan baku", "Standard unit", EntryKind.TEXT, "Satuan menurut nomenklatur"),
    UNIT_MATCH("Kecocokan satuan", "Unit match", EntryKind.CHOICE, "Satuan tertulis dibanding satuan baku",
            "SAMA", "SINONIM", "SALAH_KETIK", "BERBEDA"),

    // Isi baris
    NAME("Nama sub kegiatan", "Sub-activity name", EntryKind.TEXT, "Nama baris seperti tertulis"),
    PROGRAM_NAME("Nama program", "Programme name", EntryKind.TEXT, "Nama program di atas baris"),
    ACTIVITY_NAME("Nama kegiatan", "Activity name", EntryKind.TEXT, "Nama kegiatan di atas baris"),
    ACTIVITY_TEXT("Uraian aktivitas", "Activity description", EntryKind.TEXT, "Uraian aktivitas atau paket pekerjaan"),
    ALL_TEXT("Semua teks", "All text", EntryKind.TEXT, "Nama, indikator, dan uraian aktivitas bersama-sama"),
    INDICATOR("Indikator", "Indicator", EntryKind.TEXT, "Indikator kinerja"),
    INDICATOR_FIRST_WORD("Kata pertama indikator", "First word of the indicator", EntryKind.TEXT,
            "Untuk mengenali kata kerja"),
    INDICATOR_START("Awal indikator", "Start of the indicator", EntryKind.CHOICE, "KATA_KERJA bila diawali bentuk seperti Terlaksananya, Meningkatnya",
            "KATA_KERJA", "LAIN"),
    TARGET("Target", "Target", EntryKind.NUMBER, "Target tahun rencana"),
    INDICATOR_IS_STANDARD("Indikator baku dipakai", "Standard indicator used", EntryKind.CHOICE,
            "YA bila bunyi indikator sama dengan indikator baku nomenklatur; TIDAK bila berbeda atau tidak ada yang baku", "YA", "TIDAK"),
    TARGET_FORM("Bentuk target", "Target form", EntryKind.CHOICE,
            "Apakah target berupa satu angka; BERSATU_SATUAN bila satuannya ikut ditulis padahal ada kolom satuan",
            "TERBACA", "TIDAK_TERBACA", "BERSATU_SATUAN"),
    TARGET_TEXT("Target tertulis", "Target as written", EntryKind.TEXT, "Isi sel target"),
    UNIT("Satuan", "Unit", EntryKind.TEXT, "Satuan target"),
    UNIT_KIND("Jenis satuan", "Unit kind", EntryKind.CHOICE, "PERSEN untuk %, persen, prosen", "PERSEN", "LAIN"),
    PERCENT_SCALE("Skala persen", "Percent scale", EntryKind.CHOICE, "BERCAMPUR bila satu tahun ditulis 0,7 dan tahun lain 70",
            "SERAGAM", "BERCAMPUR"),
    NEXT_TARGET("Target tahun berikut", "Next year's target", EntryKind.NUMBER, "Target tahun n+1"),
    LARGEST_TARGET("Target terbesar", "Largest target", EntryKind.NUMBER,
            "Target terbesar di antara semua indikator baris"),
    ALLOCATION("Pagu", "Allocation", EntryKind.RUPIAH, "Pagu indikatif tahun rencana"),
    NEXT_ALLOCATION("Pagu tahun berikut", "Next year's allocation", EntryKind.RUPIAH, "Pagu prakiraan maju n+1"),
    LOCATION("Lokasi", "Location", EntryKind.TEXT, "Lokasi"),
    OTHER_REGION("Daerah lain", "Other region", EntryKind.TEXT,
            "Nama kabupaten/kota lain yang disebut dalam lokasi; kosong bila tidak ada"),
    FUND_SOURCE("Sumber dana", "Fund source", EntryKind.TEXT, "Sumber dana"),
    BENEFICIARIES("Kelompok sasaran", "Beneficiaries", EntryKind.TEXT, "Kelompok sasaran"),
    RESPONSIBLE("Penanggung jawab", "Responsible agency", EntryKind.TEXT, "Perangkat daerah penanggung jawab"),
    NATIONAL_PRIORITY("Prioritas nasional", "National priority", EntryKind.TEXT, "Label prioritas nasional"),
    NATIONAL_PRIORITY_KNOWN("Prioritas nasional dikenal", "National priority known", EntryKind.CHOICE, "Apakah label ada pada daftar prioritas nasional tahun rencana",
            "YA", "TIDAK"),
    REGIONAL_PRIORITY("Prioritas daerah", "Regional priority", EntryKind.TEXT, "Label prioritas daerah"),
    REGIONAL_PRIORITY_KNOWN("Prioritas daerah dikenal", "Regional priority known", EntryKind.CHOICE, "Apakah label ada pada daftar prioritas daerah tahun rencana",
            "YA", "TIDAK"),
    URGENCY("Urgensi", "Urgency", EntryKind.TEXT, "Kolom urgensi"),
    TAG("Penandaan", "Tag", EntryKind.TEXT, "Kolom penandaan"),
    SUPPORTED_INDICATOR("Indikator yang didukung", "Supported indicator", EntryKind.TEXT, "Kolom indikator yang didukung"),
    PRIORITY_PROGRAM("Program prioritas tertulis", "Priority programme as written", EntryKind.TEXT, "Kolom program prioritas"),
    NOTE("Catatan", "Note", EntryKind.TEXT, "Kolom catatan"),

    // Kewenangan
    MANDATE("Kewenangan", "Mandate", EntryKind.CHOICE, "Bidang kode dibanding bidang yang diampu perangkat daerah",
            "DALAM", "LUAR", "PENUGASAN"),
    MANDATE_FIELDS("Bidang yang diampu", "Fields held", EntryKind.TEXT, "Daftar bidang yang diampu untuk pesan"),

    // Renstra, periode, plafon, jumlah
    PROGRAM_IN_RENSTRA("Program dalam Renstra", "Programme in Renstra", EntryKind.CHOICE, "Apakah program ada pada Renstra perangkat daerah",
            "YA", "TIDAK"),
    SUB_IN_RENSTRA("Sub kegiatan dalam Renstra", "Sub-activity in Renstra", EntryKind.CHOICE, "Apakah sub kegiatan ada pada Renstra perangkat daerah",
            "YA", "TIDAK"),
    RENSTRA_TARGET("Target Renstra", "Renstra target", EntryKind.NUMBER, "Target Renstra tahun rencana"),
    TARGET_AGAINST_RENSTRA("Target terhadap Renstra", "Target against Renstra", EntryKind.CHOICE, "Dengan memperhatikan arah indikator",
            "LEBIH_BURUK", "SAMA", "LEBIH_BAIK"),
    YEAR_IN_PERIOD("Tahun dalam periode", "Year in period", EntryKind.CHOICE, "Apakah tahun rencana di dalam periode RPJMD dan Renstra",
            "YA", "TIDAK"),
    PERIOD("Periode", "Period", EntryKind.TEXT, "Periode RPJMD dan Renstra untuk pesan"),
    STATED_SUM("Jumlah tertulis", "Stated sum", EntryKind.RUPIAH,
            "Jumlah yang tertulis pada baris kegiatan, program, atau total"),
    COMPUTED_SUM("Jumlah dihitung", "Computed sum", EntryKind.RUPIAH, "Jumlah baris di bawahnya"),
    SUM_DIFFERENCE("Selisih jumlah", "Sum difference", EntryKind.RUPIAH, "Selisih mutlak jumlah tertulis dan dihitung"),
    CEILING("Plafon", "Ceiling", EntryKind.RUPIAH, "Pagu indikatif perangkat daerah menurut acuan"),
    CEILING_EXCESS("Kelebihan plafon", "Excess over ceiling", EntryKind.RUPIAH,
            "Pagu dikurangi plafon; negatif bila di bawah plafon"),
    CEILING_SHARE("Porsi plafon", "Share of ceiling", EntryKind.PERCENT, "Pagu dibagi plafon, 0-100 persen dan lebih"),
    PRIORITY_SHARE("Porsi prioritas", "Priority share", EntryKind.PERCENT,
            "Porsi pagu non-penunjang yang mendukung program prioritas"),
    EQUAL_PROGRAM("Program berpagu sama", "Programme of equal allocation", EntryKind.TEXT,
            "Program lain di atas baris ini dengan pagu sama dan kode berbeda: kode dan nama; kosong bila tidak ada"),
    EQUAL_PROGRAM_SIMILARITY("Kemiripan program berpagu sama", "Similarity of the programme of equal allocation", EntryKind.RATIO,
            "Kemiripan nama kedua program itu, 0..1; kosong bila tidak ada"),
    EQUAL_PROGRAM_CROSSWALK("Padanan program berpagu sama", "Crosswalk of the programme of equal allocation", EntryKind.CHOICE,
            "YA bila lembar Padanan Kode menyebut yang satu sebagai pengganti yang lain; kosong bila tidak ada", "YA", "TIDAK"),

    // Penyelarasan
    CODE_STRENGTH("Kekuatan kode", "Strength by code", EntryKind.CHOICE, "Keselarasan terkuat menurut kode",
            "DIRECT", "INDIRECT", "SUPPORT", "NONE"),
    TEXT_STRENGTH("Kekuatan teks", "Strength by text", EntryKind.CHOICE, "Keselarasan terkuat menurut teks",
            "DIRECT", "INDIRECT", "SUPPORT", "NONE"),
    DECLARED("Dinyatakan", "Declared", EntryKind.CHOICE, "Apakah perangkat daerah menyatakan mendukung sesuatu",
            "YA", "TIDAK"),
    EVIDENCE_CONFLICT("Bukti bertentangan", "Conflicting evidence", EntryKind.CHOICE, "Apakah bukti kode, teks, dan pernyataan bertentangan",
            "YA", "TIDAK"),
    PRIMARY_THEME("Tema utama", "Primary theme", EntryKind.CHOICE, "Tema utama baris",
            "PERTUMBUHAN", "KEMISKINAN", "TPT", "IPM", "IKLH", "IRB", "SUPPORT", "NONE"),
    PRIORITIES("Program prioritas terkait", "Related priority programmes", EntryKind.TEXT,
            "Program prioritas yang didukung menurut kode atau teks"),
    UNSUPPORTED_TAGS("Penandaan tanpa bukti", "Unsupported tags", EntryKind.TEXT,
            "Penandaan yang tidak didukung kode maupun teks; kosong bila tidak ada"),
    UNTAGGED_TARGETS("Bukti tanpa penandaan", "Untagged evidence", EntryKind.TEXT,
            "Sasaran dengan bukti langsung yang tidak ditandai; kosong bila tidak ada"),

    // Tahun lalu, versi lalu, sumber dana
    SAME_CODE_ALLOCATION("Pagu sekode", "Allocation of the code", EntryKind.RUPIAH,
            "Jumlah pagu semua baris perangkat daerah itu yang berkode sama; terisi pada baris pertamanya"),
    PREVIOUS_ALLOCATION("Pagu tahun lalu", "Last year's allocation", EntryKind.RUPIAH,
            "Pagu baris yang sama pada rencana tahun sebelumnya, lewat Padanan Kode bila kodenya berganti"),
    ALLOCATION_CHANGE("Perubahan pagu", "Change of allocation", EntryKind.PERCENT,
            "Kenaikan pagu terhadap tahun lalu dalam persen; negatif bila turun"),
    PREVIOUS_FORECAST("Prakiraan maju tahun lalu", "Last year's forward estimate", EntryKind.RUPIAH,
            "Pagu tahun ini menurut kolom prakiraan maju rencana tahun sebelumnya"),
    FORECAST_CHANGE("Simpangan prakiraan maju", "Deviation from the forward estimate", EntryKind.PERCENT,
            "Selisih pagu terhadap prakiraan maju tahun lalu dalam persen; negatif bila di bawahnya"),
    FUND_SUM("Jumlah sumber dana", "Sum of fund sources", EntryKind.RUPIAH, "Jumlah rupiah yang dirinci per sumber dana"),
    FUND_DIFFERENCE("Selisih sumber dana", "Difference of fund sources", EntryKind.RUPIAH,
            "Selisih mutlak jumlah per sumber dana dan pagu"),
    SAME_ALLOCATION_SHARE("Porsi pagu sama", "Share of unchanged allocations", EntryKind.PERCENT,
            "Porsi baris yang pagunya persis sama dengan tahun lalu, di antara baris yang ada pada kedua tahun"),
    COMPARED_ROWS("Baris terbanding", "Rows compared", EntryKind.NUMBER, "Banyaknya baris perangkat daerah yang ada pada kedua tahun"),
    ROUND_SHARE("Porsi pagu bulat", "Share of round allocations", EntryKind.PERCENT, "Porsi baris yang pagunya berakhir 000.000"),
    MONEY_SCALE("Skala uang", "Scale of money", EntryKind.CHOICE,
            "Dari nisbah pagu terhadap dokumen sebelumnya: apakah uang tertulis dalam ribuan atau jutaan", "RUPIAH", "RIBUAN", "JUTAAN"),

    // Indikator dan deret tahunan
    INDICATOR_LEVEL("Tingkat indikator", "Indicator level", EntryKind.CHOICE, "Tingkat baris yang memuat indikator",
            "TUJUAN", "SASARAN", "PROGRAM", "KEGIATAN", "SUB_KEGIATAN"),
    SAME_INDICATOR("Indikator sama di tingkat lain", "Same indicator on another level", EntryKind.TEXT,
            "Tingkat di atasnya dan selnya yang memakai indikator berbunyi sama; kosong bila tidak ada"),
    BASELINE("Kondisi awal", "Baseline", EntryKind.NUMBER, "Kondisi awal indikator"),
    YEARS_PLANNED("Jumlah tahun bertarget", "Years with a target", EntryKind.NUMBER, "Banyaknya tahun yang bertarget"),
    TARGETS_FLAT("Target sama setiap tahun", "Targets all equal", EntryKind.CHOICE, "YA bila semua target tahunan sama", "YA", "TIDAK"),
    TARGET_JUMP("Lonjakan target", "Jump of targets", EntryKind.NUMBER,
            "Nisbah terbesar sebuah target terhadap tahun di sebelahnya, 1 dan lebih"),
    TARGET_JUMP_YEARS("Tahun lonjakan", "Years of the jump", EntryKind.TEXT, "Kedua tahun dan targetnya"),
    SERIES_HIGHEST("Target tahunan tertinggi", "Highest yearly target", EntryKind.NUMBER, "Target tertinggi di antara semua tahun dokumen"),
    SERIES_LOWEST("Target tahunan terendah", "Lowest yearly target", EntryKind.NUMBER, "Target terendah di antara semua tahun dokumen"),
    SERIES_TEXT("Deret target", "Targets by year", EntryKind.TEXT, "Target setiap tahun untuk pesan"),
    OTHER_UNIT("Satuan dokumen lain", "Unit in another document", EntryKind.TEXT,
            "Satuan indikator yang sama pada Renstra atau rencana tahun lalu, bila berbeda; kosong bila sama"),
    UNIT_NOT_STANDARD("Satuan bukan baku", "Unit not the standard one", EntryKind.CHOICE,
            "YA bila nomenklatur memuat satuan baku indikator ini dan satuan tertulis berbeda; TIDAK juga bila satuan bakunya tidak ada", "YA", "TIDAK"),
    MONEY_CARRIER("Pembawa pagu", "Carrier of the money", EntryKind.CHOICE,
            "BERSAMA bila hanya satu dari beberapa indikator baris yang memuat pagu", "SENDIRI", "BERSAMA"),

    // Renstra dan RPJMD
    PROGRAM_IN_RPJMD("Program dalam RPJMD", "Programme in RPJMD", EntryKind.CHOICE, "Apakah program ada pada daftar program RPJMD acuan",
            "YA", "TIDAK"),
    RENSTRA_INDICATOR("Indikator Renstra", "Renstra indicator", EntryKind.TEXT, "Indikator program yang paling mirip pada Renstra"),
    RENSTRA_INDICATOR_SIMILARITY("Kemiripan indikator Renstra", "Similarity to the Renstra indicator", EntryKind.RATIO,
            "Kemiripan indikator program dengan indikator Renstra, 0..1"),
    RENSTRA_ALLOCATION("Pagu Renstra", "Renstra allocation", EntryKind.RUPIAH, "Pagu indikatif Renstra tahun rencana"),
    RENSTRA_DEVIATION("Simpangan pagu Renstra", "Deviation from the Renstra allocation", EntryKind.PERCENT,
            "Selisih pagu terhadap Renstra dalam persen; negatif bila di bawahnya"),
    IN_PLAN("Ada dalam rencana", "In the plan", EntryKind.CHOICE, "Apakah baris Renstra ada pada rencana tahun ini", "YA", "TIDAK"),
    GOAL_LEVEL("Tingkat tujuan", "Goal level", EntryKind.CHOICE, "Tujuan atau sasaran perangkat daerah", "TUJUAN", "SASARAN"),
    GOAL_PARENT("Induk RPJMD", "RPJMD parent", EntryKind.CHOICE, "Apakah tujuan atau sasaran menunjuk sasaran RPJMD yang ada",
            "ADA", "TIDAK_TERTULIS", "TIDAK_DIKENAL"),
    GOAL_PARENT_TEXT("Induk tertulis", "Parent as written", EntryKind.TEXT, "Sasaran RPJMD yang ditunjuk, seperti tertulis"),

    // Seluruh pemerintah daerah
    TARGET_NAME("Sasaran penilaian", "Target judged", EntryKind.TEXT,
            "Kode dan nama program prioritas, indikator, atau urusan yang dinilai, untuk pesan"),
    TARGET_KIND("Jenis indikator", "Indicator kind", EntryKind.CHOICE, "Jenis indikator pemerintah daerah", "IKU", "IKD", "MAKRO"),
    SUPPORTING_ROWS("Jumlah baris pendukung", "Supporting rows", EntryKind.NUMBER, "Banyaknya sub kegiatan berpagu yang mendukungnya"),
    SUPPORTING_PROGRAMS("Jumlah program pendukung", "Supporting programmes", EntryKind.NUMBER, "Banyaknya program berpagu yang mendukungnya"),
    INDICATIVE_ALLOCATION("Pagu indikatif RPJMD", "Indicative allocation", EntryKind.RUPIAH,
            "Pagu indikatif program prioritas tahun rencana menurut acuan"),
    FUNDED_SHARE("Porsi terdanai", "Funded share", EntryKind.PERCENT, "Pagu pendukung dibagi pagu indikatif, 0-100 persen dan lebih"),
    CONTRIBUTORS_ABSENT("Pendukung tanpa baris", "Contributors without a row", EntryKind.TEXT,
            "Perangkat daerah yang disebut mendukung tetapi tidak mempunyai baris; kosong bila tidak ada"),
    CONTRIBUTORS_UNNAMED("Pengaku tanpa nama", "Claimants not named", EntryKind.TEXT,
            "Perangkat daerah yang menyatakan mendukung tetapi tidak disebut acuan; kosong bila tidak ada"),
    RESPONSIBLE_COUNT("Jumlah penanggung jawab", "Responsible agencies", EntryKind.NUMBER,
            "Banyaknya perangkat daerah penanggung jawab indikator menurut acuan"),
    RESPONSIBLE_NAMES("Nama penanggung jawab", "Names of responsible agencies", EntryKind.TEXT, "Untuk pesan"),
    ACHIEVEMENT("Capaian tahun lalu", "Last year's achievement", EntryKind.PERCENT,
            "Realisasi dibagi target dengan memperhatikan arah, tahun terakhir yang ada realisasinya di antara dua tahun sebelum tahun "
                    + "rencana, 0-100 persen dan lebih"),
    YEARS_ACHIEVED("Tahun tercapai berturut-turut", "Consecutive years achieved", EntryKind.NUMBER,
            "Banyaknya tahun terakhir berturut-turut dengan capaian sedikitnya 100 persen"),
    TARGET_RAISED("Target dinaikkan", "Target raised", EntryKind.CHOICE,
            "Apakah target tahun rencana lebih menantang daripada tahun sebelumnya", "YA", "TIDAK"),
    ABSENT_AGENCIES("Perangkat daerah belum mengirim", "Agencies without a plan", EntryKind.TEXT, "Untuk pesan; kosong bila lengkap"),

    // Tempat
    LOCATION_LEVEL("Ketelitian lokasi", "Precision of the location", EntryKind.CHOICE,
            "Satuan wilayah terkecil yang dikenali pada lokasi menurut lembar Wilayah",
            "DESA", "KECAMATAN", "SELURUH_DAERAH", "TIDAK_DIKENAL"),

    // Rincian belanja
    ACCOUNT_CODE("Kode rekening", "Account code", EntryKind.CODE, "Kode rekening rincian belanja"),
    ACCOUNT_NAME("Nama rekening", "Account name", EntryKind.TEXT, "Nama rekening seperti tertulis"),
    ACCOUNT_STATUS("Status rekening", "Account status", EntryKind.CHOICE,
            "Kode rekening rincian menurut bentuknya dan lembar Rekening tahun itu; TINGKAT_ATAS bila bukan enam tingkat",
            "BERLAKU", "TIDAK_BERLAKU", "TINGKAT_ATAS", "BENTUK_SALAH", "TANPA_KODE", "TIDAK_DIKENAL"),
    ACCOUNT_CANDIDATES("Calon rekening", "Account candidates", EntryKind.TEXT,
            "Rekening pengganti, atau rekening berlaku yang paling dekat"),
    LINE_DESCRIPTION("Uraian rincian", "Line description", EntryKind.TEXT,
            "Uraian rincian belanja; pada hibah dan bantuan sosial hanya nama rekeningnya"),
    VOLUME("Volume rincian", "Line volume", EntryKind.NUMBER, "Koefisien rincian, sudah dikalikan"),
    LINE_UNIT("Satuan rincian", "Line unit", EntryKind.TEXT, "Satuan rincian seperti tertulis"),
    UNIT_PRICE("Harga satuan", "Unit price", EntryKind.RUPIAH, "Harga satuan rincian"),
    LINE_TAX("PPN", "VAT", EntryKind.PERCENT, "PPN rincian; kosong bila tidak ada"),
    LINE_AMOUNT("Jumlah rincian", "Line amount", EntryKind.RUPIAH, "Jumlah rincian seperti tertulis"),
    LINE_PRODUCT("Hasil hitung rincian", "Line product", EntryKind.RUPIAH, "Volume kali harga satuan, ditambah PPN"),
    LINE_DIFFERENCE("Selisih hitung rincian", "Line difference", EntryKind.RUPIAH, "Beda jumlah tertulis dengan hasil hitungnya, selalu positif"),
    PRICE_CODE("Kode standar harga", "Standard price code", EntryKind.TEXT, "Kode standar harga seperti tertulis"),
    STANDARD_PRICE("Harga standar", "Standard price", EntryKind.RUPIAH,
            "Harga satuan tertinggi untuk kode itu pada lembar Standar Harga tahun itu, satuannya sama"),
    PRICE_EXCESS("Kelebihan harga", "Price excess", EntryKind.RUPIAH, "Harga satuan dikurangi harga standar"),
    PRICE_EXCESS_SUM("Kelebihan jumlah rincian", "Excess of the line", EntryKind.RUPIAH,
            "Kelebihan harga kali volume, ditambah PPN"),
    RECIPIENT("Penerima bantuan", "Recipient", EntryKind.TEXT, "Nama penerima hibah atau bantuan sosial, disamarkan"),
    RECIPIENT_STATUS("Status penerima", "Recipient status", EntryKind.CHOICE,
            "Penerima hibah atau bantuan sosial menurut lembar Penerima Bantuan tahun itu; TANPA_BANTUAN untuk belanja lain",
            "TERDAFTAR", "TIDAK_TERDAFTAR", "BIDANG_LAIN", "TIDAK_TERTULIS", "TANPA_BANTUAN"),
    RECIPIENT_REPEATED("Penerima berulang", "Recipient repeated", EntryKind.CHOICE,
            "Apakah penerima yang sama ada pada perangkat daerah lain atau tahun lalu",
            "TIDAK", "PERANGKAT_DAERAH_LAIN", "TAHUN_LALU", "KEDUANYA"),
    RECIPIENT_ELSEWHERE("Penerima juga pada", "Recipient also at", EntryKind.TEXT, "Perangkat daerah lain dan tahun yang memuat penerima yang sama"),
    LINE_SUM("Jumlah seluruh rincian", "Sum of the lines", EntryKind.RUPIAH, "Jumlah rincian belanja sub kegiatan"),
    LINE_SUM_DIFFERENCE("Selisih rincian dengan pagu", "Lines against allocation", EntryKind.RUPIAH,
            "Beda jumlah rincian dengan pagu sub kegiatan yang tertulis, selalu positif"),

    // Dokumen tahap lain
    IN_COMPARED("Ada pada dokumen pembanding", "In the document compared", EntryKind.CHOICE,
            "Apakah sub kegiatan ada pada dokumen tahap yang mendasarinya: Renja bagi RKPD, RKPD bagi KUA-PPAS, PPAS bagi RKA, RKA bagi DPA",
            "YA", "TIDAK"),
    COMPARED_SOURCE("Dokumen pembanding", "Document compared", EntryKind.TEXT,
            "Dokumen pembanding dan sel pagunya, untuk pesan; kosong bila barisnya tidak ada di sana"),
    COMPARED_ALLOCATION("Pagu pembanding", "Allocation compared", EntryKind.RUPIAH,
            "Pagu sub kegiatan pada dokumen pembanding, 0 bila selnya kosong; kosong bila barisnya tidak ada di sana"),
    COMPARED_DIFFERENCE("Selisih pembanding", "Difference from the document compared", EntryKind.RUPIAH,
            "Pagu dikurangi pagu pembanding; negatif bila di bawahnya"),
    COMPARED_MULTIPLE("Kelipatan pembanding", "Multiple of the document compared", EntryKind.NUMBER,
            "Pagu dibagi pagu pembanding; kosong bila pembandingnya 0"),
    CHANGE_REASON("Alasan perubahan", "Reason for the change", EntryKind.TEXT,
            "Catatan pada baris ini, atau pada baris dokumen pembandingnya; kosong bila tidak ada"),
    ONLY_COMPARED_COUNT("Jumlah baris hanya di pembanding", "Rows only in the document compared", EntryKind.NUMBER,
            "Banyaknya sub kegiatan perangkat daerah yang hanya ada pada dokumen pembanding"),
    ONLY_COMPARED_ALLOCATION("Pagu baris hanya di pembanding", "Money of rows only in the document compared", EntryKind.RUPIAH,
            "Jumlah pagunya di sana"),
    ONLY_COMPARED_ROWS("Baris hanya di pembanding", "Which rows are only in the document compared", EntryKind.TEXT,
            "Kode, pagu, dan selnya di sana, untuk pesan"),
    RENJA_INDICATOR_CHANGE("Indikator dibanding Renja", "Indicator against the Renja", EntryKind.CHOICE,
            "BERUBAH bila bunyinya lain, BARU bila Renja tidak memuatnya", "SAMA", "BERUBAH", "BARU"),
    RENJA_INDICATOR("Indikator Renja", "Renja indicator", EntryKind.TEXT, "Indikator Renja yang sama atau digantikan, dengan selnya; untuk pesan"),
    RENJA_TARGET_CHANGE("Target dibanding Renja", "Target against the Renja", EntryKind.CHOICE,
            "MENGUAT atau MELEMAH menurut arah indikator; NAIK atau TURUN bila arahnya tidak tercatat; HILANG bila targetnya dikosongkan",
            "SAMA", "MENGUAT", "MELEMAH", "NAIK", "TURUN", "SATUAN_LAIN", "HILANG"),
    RENJA_TARGET("Target Renja", "Renja target", EntryKind.TEXT, "Target dan satuan pada Renja dengan selnya, untuk pesan"),
    LOST_INDICATORS("Indikator Renja yang hilang", "Renja indicators left out", EntryKind.TEXT,
            "Indikator Renja sub kegiatan ini yang tidak ada lagi; kosong bila tidak ada"),

    // Golongan dan pola belanja
    SPENDING_GROUP("Golongan belanja", "Spending group", EntryKind.TEXT, "Golongan menurut tabel golongan belanja, seperti PEGAWAI"),
    ALL_UNITS("Semua satuan", "All units", EntryKind.TEXT,
            "Satuan semua keluaran baris, disamakan, diurutkan menurut abjad, dipisah titik koma"),
    UNIT_COST("Biaya per keluaran", "Cost per output", EntryKind.RUPIAH,
            "Pagu dibagi target keluaran pertama yang bertarget angka dan bukan persen"),
    PREVIOUS_UNIT_COST("Biaya per keluaran tahun lalu", "Last year's cost per output", EntryKind.RUPIAH,
            "Biaya per keluaran sub kegiatan yang sama pada rencana tahun sebelumnya, satuan sama"),
    UNIT_COST_CHANGE("Perubahan biaya per keluaran", "Change of cost per output", EntryKind.PERCENT,
            "Kenaikan biaya per keluaran terhadap tahun lalu dalam persen; negatif bila turun"),
    PEER_COST("Biaya per keluaran sesama", "Peers' cost per output", EntryKind.RUPIAH,
            "Median biaya per keluaran perangkat daerah lain dengan kode sub kegiatan dan satuan sama"),
    PEER_COST_SCORE("Penyimpangan biaya dari sesama", "Deviation from peers' cost", EntryKind.NUMBER,
            "Nilai z kekar terhadap median dan simpangan mutlak median (MAD) semua perangkat daerah dengan kode dan satuan sama; positif bila lebih mahal"),
    PEER_COST_EXCESS("Kelebihan biaya atas sesama", "Excess above peers' cost", EntryKind.PERCENT,
            "Biaya per keluaran di atas median sesama, dalam persen; negatif bila lebih murah"),
    PEER_COUNT("Jumlah sesama", "Peers", EntryKind.NUMBER, "Banyaknya perangkat daerah lain dengan kode sub kegiatan dan satuan sama"),
    SPLIT_VARIATION("Keragaman pagu antarkecamatan", "Variation of allocations between districts", EntryKind.PERCENT,
            "Koefisien variasi pagu sub kegiatan yang sama di semua kecamatan; terisi pada kecamatan pertama saja"),
    SPLIT_DISTRICTS("Jumlah kecamatan berkode sama", "Districts with the same code", EntryKind.NUMBER,
            "Banyaknya kecamatan yang mempunyai sub kegiatan itu"),
    SPLIT_TEXT("Pagu antarkecamatan", "Allocations between districts", EntryKind.TEXT,
            "Pagu terkecil dan terbesar beserta kecamatannya, untuk pesan"),
    ASB_LIMIT("Batas ASB", "ASB ceiling", EntryKind.RUPIAH,
            "Biaya tertinggi per satuan keluaran menurut analisis standar belanja pada lembar Standar Harga"),
    ASB_NAME("Nama ASB", "ASB standard", EntryKind.TEXT, "Kode dan nama standar yang dipakai, untuk pesan"),
    ASB_EXCESS("Kelebihan atas ASB", "Excess over ASB", EntryKind.PERCENT,
            "Biaya per keluaran di atas batas ASB dalam persen; negatif bila di bawahnya"),
    ASB_EXCESS_SUM("Kelebihan pagu atas ASB", "Money above ASB", EntryKind.RUPIAH,
            "Pagu di atas batas ASB kali target; nol bila di bawahnya"),
    TRAVEL_SUM("Jumlah perjalanan dinas", "Travel", EntryKind.RUPIAH, "Rincian golongan PERJALANAN_DINAS"),
    FEE_SUM("Jumlah honorarium", "Fees", EntryKind.RUPIAH, "Rincian golongan HONORARIUM"),
    MEAL_SUM("Jumlah makan minum", "Meals", EntryKind.RUPIAH, "Rincian golongan MAKAN_MINUM"),
    SUPPORTING_SUM("Jumlah belanja pendukung", "Supporting spending", EntryKind.RUPIAH, "Rincian golongan PENDUKUNG"),
    STUDY_SUM("Jumlah kajian", "Studies", EntryKind.RUPIAH, "Rincian golongan KAJIAN"),
    TRAVEL_SHARE("Porsi perjalanan dinas", "Share of travel", EntryKind.PERCENT,
            "Golongan PERJALANAN_DINAS dibagi jumlah rincian sub kegiatan"),
    TRAVEL_LINES("Rincian perjalanan dinas", "Travel lines", EntryKind.TEXT, "Jumlah dan rekening terbesar, untuk pesan"),
    FEE_SHARE("Porsi honorarium", "Share of fees", EntryKind.PERCENT, "Golongan HONORARIUM dibagi jumlah rincian sub kegiatan"),
    FEE_LINES("Rincian honorarium", "Fee lines", EntryKind.TEXT, "Jumlah dan rekening terbesar, untuk pesan"),
    MEAL_SHARE("Porsi makan minum", "Share of meals", EntryKind.PERCENT, "Golongan MAKAN_MINUM dibagi jumlah rincian sub kegiatan"),
    MEAL_LINES("Rincian makan minum", "Meal lines", EntryKind.TEXT, "Jumlah dan rekening terbesar, untuk pesan"),
    SUPPORTING_SHARE("Porsi belanja pendukung", "Share of supporting spending", EntryKind.PERCENT,
            "Golongan PENDUKUNG (perjalanan, honorarium, makan minum, alat tulis, sewa) dibagi jumlah rincian sub kegiatan"),
    SUPPORTING_LINES("Rincian belanja pendukung", "Supporting lines", EntryKind.TEXT, "Jumlah dan rekening terbesar, untuk pesan"),
    TRAINING_LINES("Rincian pelatihan", "Training lines", EntryKind.TEXT, "Jumlah dan rekening golongan PELATIHAN; kosong bila tidak ada"),
    STUDY_LINES("Rincian kajian", "Study lines", EntryKind.TEXT, "Jumlah dan rekening golongan KAJIAN; kosong bila tidak ada"),
    STUDY_SIMILARITY("Kemiripan kajian terdahulu", "Similarity to an earlier study", EntryKind.RATIO,
            "Kemiripan tertinggi uraian kajian dengan uraian kajian perangkat daerah yang sama dalam tiga tahun, 0..1; kosong bila tidak ada kajian"),
    EARLIER_STUDY("Kajian terdahulu", "Earlier study", EntryKind.TEXT,
            "Uraian kajian tiga tahun terakhir yang paling mirip, jumlah, dan tahunnya, untuk pesan"),
    SUPPORT_SHARE("Porsi program penunjang", "Share of the support programme", EntryKind.PERCENT,
            "Pagu program .01 dibagi pagu perangkat daerah, keduanya tanpa gaji dan tunjangan"),
    SUPPORT_MONEY("Pagu program penunjang", "Support programme money", EntryKind.TEXT,
            "Pagu program .01 dan pagu perangkat daerah tanpa gaji, untuk pesan"),
    SUPPORT_SUM("Jumlah program penunjang", "Sum of the support programme", EntryKind.RUPIAH, "Pagu program .01 tanpa gaji dan tunjangan"),
    SUPPORT_PEERS("Batas sesama program penunjang", "Peers' limit of the support programme", EntryKind.PERCENT,
            "Persentil ke-90 porsi program penunjang di antara perangkat daerah sejenis, sedikitnya 8"),
    SUPPORT_ABOVE_PEERS("Kelebihan porsi penunjang atas sesama", "Support share above peers", EntryKind.PERCENT,
            "Porsi program penunjang dikurangi persentil ke-90 sesama"),
    UNMEASURED_SHARE("Porsi pagu tanpa keluaran terukur", "Share without measurable output", EntryKind.PERCENT,
            "Pagu sub kegiatan tanpa indikator bertarget angka dibagi pagu perangkat daerah"),
    UNMEASURED_SUM("Jumlah pagu tanpa keluaran terukur", "Money without measurable output", EntryKind.RUPIAH,
            "Pagu sub kegiatan tanpa indikator bertarget angka"),
    UNMEASURED_ROWS("Baris tanpa keluaran terukur", "Rows without measurable output", EntryKind.TEXT,
            "Jumlah pagu dan nomor barisnya, untuk pesan"),
    TRAVEL_MONEY("Perjalanan dinas perangkat daerah", "Travel of the agency", EntryKind.TEXT,
            "Jumlah dan rekening terbesar golongan PERJALANAN_DINAS"),
    TRAVEL_BASELINE("Dasar perjalanan dinas", "Travel baseline", EntryKind.RUPIAH,
            "Perjalanan dinas sebelum efisiensi: versi lalu atau kolom sebelum perubahan tahun yang sama, selain itu tahun sebelumnya"),
    TRAVEL_BASELINE_SOURCE("Sumber dasar perjalanan dinas", "Source of the travel baseline", EntryKind.TEXT,
            "Dokumen yang dipakai sebagai dasar, untuk pesan"),
    TRAVEL_OF_BASELINE("Perjalanan dinas terhadap dasar", "Travel against the baseline", EntryKind.PERCENT,
            "Perjalanan dinas dibagi dasarnya, 0-100 persen dan lebih"),
    SUPPLIES_SHARE("Porsi alat tulis dan cetak", "Share of stationery and printing", EntryKind.PERCENT,
            "Golongan ATK_CETAK dibagi rincian perangkat daerah di luar golongan PEGAWAI"),
    SUPPLIES_SUM("Jumlah alat tulis dan cetak", "Stationery and printing", EntryKind.RUPIAH, "Rincian golongan ATK_CETAK"),
    SUPPLIES_LINES("Rincian alat tulis dan cetak", "Stationery lines", EntryKind.TEXT, "Jumlah dan rekening terbesar, untuk pesan"),
    SUPPLIES_PEERS("Batas sesama alat tulis dan cetak", "Peers' limit of stationery", EntryKind.PERCENT,
            "Persentil ke-90 porsi itu di antara perangkat daerah yang dinilai, sedikitnya 8"),
    SUPPLIES_ABOVE_PEERS("Kelebihan alat tulis atas sesama", "Stationery above peers", EntryKind.PERCENT,
            "Porsi alat tulis dan cetak dikurangi persentil ke-90 sesama"),
    CEREMONY_CHANGE("Perubahan seremoni dan publikasi", "Change of ceremony and publicity", EntryKind.RUPIAH,
            "Golongan SEREMONI_PUBLIKASI dikurangi tahun lalu"),
    CEREMONY_LINES("Rincian seremoni dan publikasi", "Ceremony lines", EntryKind.TEXT, "Jumlah dan rekening terbesar, untuk pesan"),
    CEREMONY_BEFORE("Seremoni dan publikasi tahun lalu", "Last year's ceremony and publicity", EntryKind.RUPIAH,
            "Golongan SEREMONI_PUBLIKASI tahun sebelumnya"),
    FACILITY_CHANGE("Perubahan fasilitas kantor", "Change of office facilities", EntryKind.RUPIAH,
            "Golongan FASILITAS_KANTOR (kendaraan dinas, mebel, gedung kantor) dikurangi tahun lalu"),
    FACILITY_LINES("Rincian fasilitas kantor", "Office facility lines", EntryKind.TEXT, "Jumlah dan rekening terbesar, untuk pesan"),
    AGENCY_ACHIEVEMENT("Capaian IKU terendah perangkat daerah", "Agency's lowest key achievement", EntryKind.PERCENT,
            "Capaian terendah di antara IKU yang menjadi tanggung jawab perangkat daerah menurut acuan"),
    AGENCY_INDICATOR("IKU dengan capaian terendah", "Key indicator of the lowest achievement", EntryKind.TEXT,
            "Kode dan nama, untuk pesan"),
    NEW_VERTICAL_GRANT("Hibah baru kepada instansi vertikal", "New grants to vertical agencies", EntryKind.RUPIAH,
            "Rincian golongan HIBAH_VERTIKAL yang uraiannya tidak ada pada tahun lalu"),
    VERTICAL_GRANT_LINES("Rincian hibah instansi vertikal", "Vertical grant lines", EntryKind.TEXT, "Jumlah dan rekeningnya, untuk pesan"),

    // Batas belanja daerah
    GROUP_AMOUNT("Jumlah golongan", "Amount of the group", EntryKind.RUPIAH,
            "Belanja golongan itu: menurut lembar Belanja Wajib, atau dijumlahkan; PEGAWAI tanpa TUNJANGAN_GURU"),
    GROUP_ORIGIN("Asal angka", "Origin of the figure", EntryKind.TEXT, "Dari mana jumlah golongan diambil, untuk pesan"),
    GROUP_SHARE("Porsi belanja", "Share of spending", EntryKind.PERCENT, "Jumlah golongan dibagi total belanja, dalam persen"),
    GROUP_SHARE_BEFORE("Porsi belanja tahun lalu", "Last year's share of spending", EntryKind.PERCENT,
            "Porsi yang sama pada tahun sebelumnya"),
    GROUP_SHARE_CHANGE("Perubahan porsi belanja", "Change of the share of spending", EntryKind.PERCENT,
            "Porsi belanja dikurangi porsi tahun lalu, dalam poin persen; negatif bila turun"),
    GROUP_SHARE_NET("Porsi belanja tanpa transfer", "Share of spending without transfers", EntryKind.PERCENT,
            "Jumlah golongan dibagi belanja tanpa transfer, dalam persen"),
    GROUP_BASE("Dasar hitung", "Base", EntryKind.RUPIAH,
            "Yang diambil porsinya bila bukan total belanja: Dasar Hitung lembar Belanja Wajib; untuk ADD dana perimbangan dikurangi DAK; "
                    + "untuk BAGI_HASIL_DESA pajak dan retribusi daerah"),
    GROUP_BASE_SHARE("Porsi dasar hitung", "Share of the base", EntryKind.PERCENT, "Jumlah golongan dibagi dasar hitung, dalam persen"),
    TOTAL_SPENDING("Total belanja", "Total spending", EntryKind.RUPIAH,
            "BELANJA pada lembar APBD untuk tahun dan tahap rencana; bila tidak ada, jumlah pagu semua perangkat daerah"),
    TOTAL_ORIGIN("Asal total belanja", "Origin of total spending", EntryKind.TEXT, "Dari mana total belanja diambil, untuk pesan"),
    NET_SPENDING("Belanja tanpa transfer", "Spending without transfers", EntryKind.RUPIAH,
            "Total belanja dikurangi bagi hasil dan transfer ke daerah dan desa"),
    INCOME("Total pendapatan", "Total income", EntryKind.RUPIAH, "PENDAPATAN pada lembar APBD"),
    NET_FINANCING("Pembiayaan neto", "Net financing", EntryKind.RUPIAH,
            "PEMBIAYAAN NETO pada lembar APBD, atau penerimaan dikurangi pengeluaran pembiayaan"),
    BALANCE_GAP("Selisih keseimbangan", "Gap in the balance", EntryKind.RUPIAH,
            "Selisih mutlak antara pendapatan ditambah pembiayaan neto dan belanja, sampai sen"),
    DEFICIT("Defisit", "Deficit", EntryKind.RUPIAH, "Belanja dikurangi pendapatan; negatif bila surplus"),
    DEFICIT_SHARE("Porsi defisit", "Share of the deficit", EntryKind.PERCENT, "Defisit dibagi pendapatan, dalam persen"),
    DEFICIT_LIMIT("Batas defisit", "Deficit limit", EntryKind.PERCENT, "BATAS DEFISIT pada lembar APBD dibagi pendapatan, dalam persen"),
    DEFICIT_EXCESS("Kelebihan defisit", "Excess of the deficit", EntryKind.RUPIAH,
            "Defisit dikurangi BATAS DEFISIT pada lembar APBD; negatif bila di bawahnya"),
    DEFICIT_COVERED("Defisit tertutup SILPA", "Deficit covered by SILPA", EntryKind.CHOICE,
            "Apakah SILPA pada lembar APBD menutup seluruh defisit", "YA", "TIDAK"),
    SERVICE_TARGET("Target layanan SPM", "Target of the basic service", EntryKind.PERCENT,
            "Target persen terendah di antara indikator berpersen pada baris pendukung layanan; kosong bila tidak ada"),

    // Usulan, kecamatan, dan penandaan
    PROPOSAL_KIND("Jenis usulan", "Kind of proposal", EntryKind.CHOICE, "Asal usulan yang diterima, atau mandat nasional",
            "MUSRENBANG", "POKIR", "NASIONAL"),
    PROPOSAL_AMOUNT("Pagu usulan", "Amount of the proposal", EntryKind.RUPIAH, "Rupiah usulan saat diterima; kosong bila tidak tertulis"),
    PROPOSAL_CLAIM("Pengakuan usulan", "Claim of a proposal", EntryKind.CHOICE,
            "Apakah baris menyebut Pokir, dan menyebut nomor register yang ada pada lembar Usulan",
            "TIDAK_ADA", "BERNOMOR", "TANPA_NOMOR"),
    PLACED_SHARE("Porsi pagu berlokasi", "Share of placed money", EntryKind.PERCENT,
            "Porsi pagu non-penunjang seluruh daerah yang lokasinya menyebut kecamatan, 0-100 persen"),
    NEED_BASE("Dasar kebutuhan", "Basis of need", EntryKind.CHOICE,
            "Penduduk miskin bila setiap kecamatan memuatnya pada lembar Wilayah, selain itu penduduk", "PENDUDUK_MISKIN", "PENDUDUK"),
    ALLOCATION_PER_NEED("Pagu per kebutuhan", "Allocation by need", EntryKind.RUPIAH,
            "Pagu berlokasi di kecamatan dibagi jumlah penduduk miskin, atau penduduk"),
    LOWEST_TENTH("Ambang sepersepuluh terbawah", "Lowest tenth", EntryKind.RUPIAH, "Persentil ke-10 pagu per kebutuhan semua kecamatan"),
    YEARS_LOWEST("Tahun berturut-turut terbawah", "Consecutive years lowest", EntryKind.NUMBER,
            "Banyaknya tahun berturut-turut di bawah ambang itu, mundur dari prakiraan maju: tahun depan, tahun ini, tahun lalu"),
    PHYSICAL_ROWS("Jumlah baris fisik", "Physical rows", EntryKind.NUMBER,
            "Banyaknya sub kegiatan berpagu golongan FISIK yang lokasinya menyebut kecamatan itu"),
    TAGS_DUE("Tema belum ditandai", "Themes not tagged", EntryKind.TEXT,
            "Tema yang menurut peta penandaan harus ditandai tetapi tidak ada pada kolom penandaan; kosong bila tidak ada"),
    TAGS_OFF_MAP("Tema di luar peta", "Themes off the map", EntryKind.TEXT,
            "Tema pada kolom penandaan yang menurut peta penandaan tidak berlaku bagi baris ini; kosong bila tidak ada"),
    TAG_COUNT("Jumlah tema ditandai", "Themes tagged", EntryKind.NUMBER, "Banyaknya tema pada kolom penandaan"),
    TAGGED_ALLOCATION("Pagu ditandai", "Tagged allocation", EntryKind.RUPIAH, "Jumlah pagu baris yang ditandai untuk tema itu"),
    TAGGED_BEFORE("Pagu ditandai tahun lalu", "Tagged allocation last year", EntryKind.RUPIAH,
            "Yang sama tahun lalu, untuk perangkat daerah yang rencananya ada pada kedua tahun"),
    TAGGED_CHANGE("Perubahan pagu ditandai", "Change of the tagged allocation", EntryKind.PERCENT,
            "Kenaikan terhadap tahun lalu dalam persen, untuk perangkat daerah yang sama; negatif bila turun"),
    TAG_INFLATION("Pagu ditandai di luar peta", "Allocation tagged off the map", EntryKind.RUPIAH, "Penandaan berlebih dalam rupiah"),
    TAG_MISSED("Pagu belum ditandai", "Allocation not tagged", EntryKind.RUPIAH, "Yang menurut peta harus ditandai, dalam rupiah"),
    THEME_TREND("Arah indikator tema", "Trend of the theme's indicator", EntryKind.CHOICE,
            "Realisasi dua tahun terakhir indikator yang menyebut tema itu, dengan memperhatikan arahnya", "MEMBURUK", "TETAP", "MEMBAIK"),
    DISTRICT_GINI("Gini pagu kecamatan", "Gini of districts", EntryKind.RATIO,
            "Ketimpangan pagu per kebutuhan antarkecamatan, 0 (merata) sampai 1"),

    // Pasangan baris dua perangkat daerah
    CHANNEL("Jalur", "Channel", EntryKind.CHOICE, "Yang mempertemukan kedua baris: kata, fakta (tempat, sasaran, keluaran), atau hasil yang sama",
            "KATA", "FAKTA", "HASIL"),
    WORD_SIMILARITY("Kemiripan kata", "Word similarity", EntryKind.RATIO,
            "Jaccard berbobot atas kata yang sudah disamakan, 0..1"),
    ACTIVITY_SIMILARITY("Kesamaan kegiatan", "Activity similarity", EntryKind.RATIO,
            "Kesamaan tindakan dan objek menurut kata, sinonim, dan konsep, 0..1"),
    ACTION_MATCH("Tindakan", "Action", EntryKind.CHOICE, "Apakah tindakannya sama; SERUMPUN bila berkaitan menurut kamus",
            "SAMA", "SERUMPUN", "BERBEDA", "TIDAK_TERTULIS"),
    OBJECT_SIMILARITY("Kesamaan objek", "Object similarity", EntryKind.RATIO, "Kesamaan hal yang dikerjakan, 0..1"),
    BENEFICIARY_MATCH("Kesamaan sasaran", "Beneficiary match", EntryKind.CHOICE,
            "LUAS bila sama tetapi golongannya luas; UMUM bila salah satunya masyarakat umum; "
                    + "TAK_JELAS bila kata-katanya tidak dikenal kamus",
            "SAMA", "MIRIP", "LUAS", "UMUM", "TAK_JELAS", "BERBEDA", "TIDAK_TERTULIS"),
    PLACE_MATCH("Kesamaan tempat", "Place match", EntryKind.CHOICE,
            "DESA atau KECAMATAN yang sama, SEBAGIAN bila yang satu juga bekerja di desa atau kecamatan lain, "
                    + "KABUPATEN bila keduanya seluruh daerah, TERCAKUP bila yang satu di dalam yang lain",
            "DESA", "KECAMATAN", "SEBAGIAN", "TERCAKUP", "KABUPATEN", "BERBEDA", "TIDAK_TERTULIS"),
    OUTPUT_MATCH("Kesamaan keluaran", "Output match", EntryKind.CHOICE,
            "Satuan keluaran: PENERIMA bila keduanya menghitung orang, keluarga, atau kelompok; SEPADAN bila satuannya sejenis",
            "SAMA", "SEPADAN", "PENERIMA", "BERBEDA", "TIDAK_TERTULIS"),
    RELATED_CERTAINTY("Kepastian berkaitan", "Certainty of being related", EntryKind.NUMBER,
            "Seberapa pasti kedua baris berkaitan menurut lembar Bobot Bukti kamus, 0-100"),
    SAME_CERTAINTY("Kepastian sama", "Certainty of being the same", EntryKind.NUMBER,
            "Seberapa pasti pekerjaan kedua baris sama menurut lembar Bobot Bukti kamus, 0-100"),
    OTHER_AGENCIES("Perangkat daerah lain yang terkait", "Further agencies related", EntryKind.NUMBER,
            "Banyaknya perangkat daerah lain di tempat itu dengan baris yang berkaitan dengan keduanya, paling banyak 9"),
    TIME_MATCH("Kesamaan waktu", "Time match", EntryKind.CHOICE, "Bulan atau triwulan yang tertulis", "SAMA", "BERBEDA", "TIDAK_TERTULIS"),
    FUND_MATCH("Kesamaan sumber dana", "Fund source match", EntryKind.CHOICE, "Sumber dana", "SAMA", "BERBEDA", "TIDAK_TERTULIS"),
    SAME_CODE("Kode sama", "Same code", EntryKind.CHOICE, "Apakah kode sub kegiatan kedua baris sama", "YA", "TIDAK"),
    LEGITIMATE("Pembeda", "Distinction", EntryKind.CHOICE, "Alasan wajar mengapa kedua baris bukan tumpang tindih",
            "TIDAK_ADA", "JENJANG", "TAHAP", "KANTOR_KECAMATAN", "TUGAS_KECAMATAN", "OBJEK"),
    SHARED_ROLE("Peran berbayar bersama", "Paid role of both", EntryKind.TEXT, "Peran lapangan yang dibayar keduanya; kosong bila tidak ada"),
    SHARED_CONCEPT("Konsep bersama", "Shared concept", EntryKind.TEXT, "Hasil atau pendorong yang sama; kosong bila tidak ada"),
    COORDINATED("Koordinator", "Coordinator", EntryKind.CHOICE, "Apakah acuan menyebut koordinator bagi hasil bersama itu, atau bagi program prioritas yang didukung semua barisnya", "ADA", "TIDAK_ADA"),
    PAIR_SCORE("Skor pasangan", "Pair score", EntryKind.NUMBER, "Jumlah nilai semua bidang, 0-100"),
    OVERLAP_CLASS("Kelas tumpang tindih", "Overlap class", EntryKind.CHOICE, "Kelas menurut tabel kelas",
            "DUPLICATION", "OVERLAP", "FRAGMENTATION"),
    SHARED_PLACE("Tempat bersama", "Shared place", EntryKind.TEXT, "Desa atau kecamatan yang sama"),
    OTHER_AGENCY("Perangkat daerah lain", "Other agency", EntryKind.TEXT, "Nama perangkat daerah pihak lain"),
    OTHER_AGENCY_KIND("Jenis perangkat daerah lain", "Kind of the other agency", EntryKind.CHOICE, "Menurut lembar Perangkat Daerah pada acuan",
            "dinas", "badan", "setda", "setwan", "inspektorat", "kecamatan", "rsud"),
    OTHER_ACTIVITY("Kegiatan lain", "Other activity", EntryKind.TEXT, "Sub kegiatan pihak lain: kode dan nama");

    private static final Map<String, DictionaryEntry> BY_NAME = Stream.of(values())
            .flatMap(entry -> Stream.of(Map.entry(key(entry.title.id()), entry), Map.entry(key(entry.title.en()), entry)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    private static final Map<String, DictionaryEntry> BY_TITLE = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(entry -> entry.title.id(), entry -> entry));

    private final Text title;
    private final EntryKind kind;
    private final String explanation;
    private final List<String> choices;

    DictionaryEntry(String id, String en, EntryKind kind, String explanation, String... choices) {
        this.title = Text.of(id, en);
        this.kind = kind;
        this.explanation = explanation;
        this.choices = List.of(choices);
    }

    /** The column heading, in either language. */
    public static Optional<DictionaryEntry> named(String heading) {
        DictionaryEntry entry = BY_TITLE.get(heading);
        return Optional.ofNullable(entry != null ? entry : BY_NAME.get(key(heading)));
    }

    private static String key(String heading) {
        return heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public Text title() {
        return title;
    }

    public EntryKind kind() {
        return kind;
    }

    /** What it means, in Indonesian, for the sheet that explains the columns. */
    public String explanation() {
        return explanation;
    }

    /** The closed list of a CHOICE; empty for other kinds. */
    public List<String> choices() {
        return choices;
    }

    /** True for what is the same for all rows of an agency and file: a rule whose context is false does not apply there. */
    public boolean isContext() {
        return compareTo(AGENCY_KIND) <= 0;
    }

    /** True for what is measured about two rows of different agencies together; only tables about pairs know it. */
    public boolean isOfPair() {
        return compareTo(CHANNEL) >= 0;
    }

    /**
     * True for what is the same from either row of a pair and known before its class is: what a table of classes may ask. The
     * scope of the run is left out: a pair has the same class in each.
     */
    public boolean isBeforeClass() {
        return compareTo(YEAR) <= 0 || isOfPair() && compareTo(OTHER_AGENCY) < 0 && this != OVERLAP_CLASS;
    }
}
