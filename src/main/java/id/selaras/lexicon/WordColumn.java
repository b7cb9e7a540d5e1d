package id.selaras.lexicon;

import id.selaras.problem.Text;

/** The columns of the word sheets. */
enum WordColumn {
    ID("Id", "Id", "tetap dan tidak berulang dalam lembarnya / lasting, unique in its sheet"),
    WORD("Kata", "Word", "kata atau frasa; pada Sinonim: yang ditampilkan / a word or phrase; in Sinonim: the one shown"),
    SYNONYMS("Sinonim", "Synonyms", "kata atau frasa yang sama artinya, dipisah titik koma / what means the same, parted by semicolons"),
    KIND("Jenis", "Kind", "pilihan tertutup, lihat di bawah / a closed choice, see below"),
    FAMILY("Rumpun", "Family", "kelompok yang berkaitan tetapi tidak sama; boleh beberapa (;) atau kosong"
            + " / related, not the same; several (;) or blank"),
    SHORT_FORM("Singkatan", "Abbreviation", "bentuk singkat, seperti Pemb. / the short form, such as Pemb."),
    MEANING("Kepanjangan", "Stands for", "kepanjangannya / what it stands for"),
    CONCEPT("Konsep", "Concept", "nama hasil atau pendorong / name of the outcome or driver"),
    CODES("Kode", "Codes", "kode atau awalan nomenklatur, dipisah titik koma / nomenclature codes or prefixes, parted by semicolons"),
    NAME("Nama", "Name", "nama yang ditampilkan / the name shown"),
    UNITS("Satuan", "Units", "satuan yang sejenis, dipisah titik koma; satu satuan dalam satu baris saja / units of one family, parted by"
            + " semicolons; a unit in one row only"),
    FIELD("Bidang", "Field", "bidang yang dibandingkan / what is compared"),
    WEIGHT("Bobot", "Weight", "Bobot Bidang: poin, jumlahnya 100; Bobot Kata: 0 sampai 1 / points that add up to 100; or 0 to 1"),
    SIGN("Bukti", "Sign", "yang terlihat pada kedua baris / what is seen of both rows"),
    RELATED("Berkaitan", "Related", "bobot untuk (positif) atau melawan (negatif) bahwa keduanya berkaitan, -9 sampai 9; 0,7 kira-kira"
            + " melipatgandakan peluangnya / weight for or against their being related; 0.7 about doubles the odds"),
    SAME("Sama", "Same", "bobot untuk atau melawan bahwa pekerjaannya sama, -9 sampai 9 / weight for or against their being the same work"),
    VALUE("Nilai", "Value", "angka / a number"),
    STEM("Kata Dasar", "Stem", "kata dasar hasil pemotongan imbuhan oleh program / the stem as the program cuts it"),
    EXAMPLE("Contoh", "Example", "kata berimbuhan dengan kata dasar itu / a word that has this stem"),
    ACTIVE("Aktif", "Active", "ya (atau kosong) atau tidak / ya (or blank) or tidak"),
    NOTE("Keterangan", "Remarks", "tidak dibaca / never read");

    private final Text heading;
    private final String explanation;

    WordColumn(String id, String en, String explanation) {
        this.heading = Text.of(id, en);
        this.explanation = explanation;
    }

    Text heading() {
        return heading;
    }

    String explanation() {
        return explanation;
    }

    /** True where the sheet can be read without this heading. */
    boolean optional() {
        return this == ACTIVE || this == FAMILY || this == NOTE || this == EXAMPLE;
    }
}
