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

    // Golongan dan pola belanja
    SPENDING_GROUP("Golongan belanja", "Spending group", EntryKind.TEXT, "Golongan menurut tabel golongan belanja, seperti PEGAWAI"),

    // Batas belanja daerah

    // Usulan, kecamatan, dan penandaan

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
            "DESA atau KECAMATAN yang sama, SEBAGIAN bila yang satu juga bekerja di kecamatan lain, "
                    + "KABUPATEN bila keduanya seluruh daerah, TERCAKUP bila yang satu di dalam yang lain",
            "DESA", "KECAMATAN", "SEBAGIAN", "TERCAKUP", "KABUPATEN", "BERBEDA", "TIDAK_TERTULIS"),
    OUTPUT_MATCH("Kesamaan keluaran", "Output match", EntryKind.CHOICE, "Satuan keluaran", "SAMA", "SEPADAN", "BERBEDA", "TIDAK_TERTULIS"),
    TIME_MATCH("Kesamaan waktu", "Time match", EntryKind.CHOICE, "Bulan atau triwulan yang tertulis", "SAMA", "BERBEDA", "TIDAK_TERTULIS"),
    FUND_MATCH("Kesamaan sumber dana", "Fund source match", EntryKind.CHOICE, "Sumber dana", "SAMA", "BERBEDA", "TIDAK_TERTULIS"),
    SAME_CODE("Kode sama", "Same code", EntryKind.CHOICE, "Apakah kode sub kegiatan kedua baris sama", "YA", "TIDAK"),
    LEGITIMATE("Pembeda", "Distinction", EntryKind.CHOICE, "Alasan wajar mengapa kedua baris bukan tumpang tindih",
            "TIDAK_ADA", "JENJANG", "TAHAP", "KANTOR_KECAMATAN", "OBJEK"),
    SHARED_ROLE("Peran berbayar bersama", "Paid role of both", EntryKind.TEXT, "Peran lapangan yang dibayar keduanya; kosong bila tidak ada"),
    SHARED_CONCEPT("Konsep bersama", "Shared concept", EntryKind.TEXT, "Hasil atau pendorong yang sama; kosong bila tidak ada"),
    COORDINATED("Koordinator", "Coordinator", EntryKind.CHOICE, "Apakah acuan menyebut koordinator bagi hasil bersama itu", "ADA", "TIDAK_ADA"),
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
