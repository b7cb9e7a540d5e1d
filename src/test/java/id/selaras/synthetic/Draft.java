package id.selaras.synthetic;

import java.util.List;
import java.util.Locale;

/**
 * A row before it is written.
 *
 * @param wording  which of the words with the same meaning it uses
 * @param audience which of the beneficiaries it is for
 * @param detail   group, manner or purpose, may be empty
 * @param stated   whether the free text is filled in
 */
record Draft(Government.Desk desk, Work work, int wording, int audience, String detail, Place place, boolean placeInText,
             boolean stated, String fund, long rupiah, int target) {

    Draft by(Government.Desk other) {
        return new Draft(other, work, wording, audience, detail, place, placeInText, stated, fund, rupiah, target);
    }

    Draft of(Work other) {
        return new Draft(desk, other, wording, audience, detail, place, placeInText, stated, fund, rupiah, target);
    }

    Draft in(Place other) {
        return new Draft(desk, work, wording, audience, detail, other, placeInText, stated, fund, rupiah, target);
    }

    /** With another detail, and with the text filled in. */
    Draft detailed(String other) {
        return new Draft(desk, work, wording, audience, other, place, placeInText, true, fund, rupiah, target);
    }

    /** The same in other words, for a similar amount of money. */
    Draft paraphrased(String otherDetail) {
        return new Draft(desk, work, wording + 1, audience, otherDetail, place, !placeInText, stated, fund, rupiah + rupiah / 10,
                target + 5);
    }

    /** The code under which the agency books it: support work and foreign work stand in its own field. */
    String code() {
        boolean own = desk.fields().contains(work.field());
        return own ? work.code() : desk.fields().get(0) + work.code().substring(Work.SUPPORT.length());
    }

    String text() {
        String text = pick(work.action().words(), wording) + " " + object() + (detail.isEmpty() ? "" : " " + detail)
                + (wording % 3 == 0 ? " bagi " + beneficiaries() : "") + (placeInText ? " di " + place.spoken() : "");
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    String object() {
        return pick(work.objects(), wording);
    }

    String beneficiaries() {
        return pick(work.beneficiaries(), audience);
    }

    String indicator() {
        boolean people = work.unit().equals("Orang");
        return "Jumlah " + (people ? beneficiaries() : object()) + " yang " + work.action().done();
    }

    private static String pick(List<String> of, int which) {
        return of.get(which % of.size());
    }
}
