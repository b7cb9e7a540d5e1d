package id.selaras.lexicon;

import id.selaras.problem.Text;

/**
 * What can be seen of two rows that speaks for or against their being related, and for or against their being the same work (sheet
 * {@code Bobot Bukti}). What is not known shows none of the signs of its kind: it speaks neither way.
 */
public enum Sign {
    /** Always shown: how things stand before anything is looked at. */
    BASE("Dasar", "Base"),
    /** 0..1: how alike what both are about is. */
    SUBJECT("Kesamaan hal", "Alike subject"),
    /** 0..1: words of the subject both have, full with two. */
    SHARED_WORDS("Kata hal yang sama", "Shared words of the subject"),
    /** Both name listed things of one family, such as two arts: alike, never the same. */
    RELATED_SUBJECT("Hal serumpun", "Related subjects"),
    /** Both name listed things, and these are neither the same nor of one family. */
    OTHER_SUBJECT("Hal berbeda", "Different subjects"),
    /** 0..1: the share of the subject's words that nobody listed, so that a difference of words tells little. */
    UNLISTED("Kata tak terdaftar", "Unlisted words"),
    SAME_ACTION("Tindakan sama", "Same action"),
    RELATED_ACTION("Tindakan serumpun", "Related actions"),
    OTHER_ACTION("Tindakan berbeda", "Different actions"),
    SAME_PEOPLE("Sasaran sama", "Same beneficiaries"),
    ALIKE_PEOPLE("Sasaran mirip", "Alike beneficiaries"),
    MANY_PEOPLE("Sasaran luas sama", "Same large group"),
    EVERYBODY("Sasaran umum", "Everybody"),
    OTHER_PEOPLE("Sasaran berbeda", "Different beneficiaries"),
    /** Both the subjects and the beneficiaries are surely different: what is left is the same verb. */
    OTHER_ALTOGETHER("Hal dan sasaran berbeda", "Different subjects and beneficiaries"),
    /** The text of one names whom the other serves. */
    NAMED_PEOPLE("Sasaran disebut pada teks", "Beneficiaries named in the text"),
    SAME_UNIT("Satuan sama", "Same unit"),
    LIKE_UNIT("Satuan sejenis", "Like units"),
    /** Both count persons, households or groups. */
    RECEIVERS("Satuan penerima", "Units of receivers"),
    OTHER_UNIT("Satuan berbeda", "Different units"),
    /** Both promise the same number, more than one. */
    SAME_VOLUME("Volume sama", "Same volume"),
    /** Both serve one listed outcome. */
    OUTCOME("Hasil bersama", "Shared outcome"),
    /** One of the two is a kecamatan office, whose work in a field is most often the field agency's. */
    DISTRICT_OFFICE("Kecamatan dan dinas", "Kecamatan and agency"),
    /** One village at least is named by both. */
    VILLAGE("Tempat: desa", "Place: village"),
    DISTRICT("Tempat: kecamatan", "Place: kecamatan"),
    /** They meet in a kecamatan among others, without a village both name. */
    PARTLY("Tempat: sebagian", "Place: partly"),
    HOLDS("Tempat: tercakup", "Place: one holds the other"),
    REGION("Tempat: seluruh daerah", "Place: whole region");

    private final Text label;

    Sign(String id, String en) {
        label = Text.of(id, en);
    }

    /** As the workbook writes it (column {@code Bukti}), and in English. */
    public Text label() {
        return label;
    }
}
