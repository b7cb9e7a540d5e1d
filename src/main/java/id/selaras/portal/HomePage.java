package id.selaras.portal;

import id.selaras.problem.Text;
import java.util.List;

/**
 * What the first page shows, ready to be written: every number and time is text already.
 *
 * @param roles       of the caller, such as {@code Bappeda (Kabupaten Pasuruan)}
 * @param next        what to do first; null when there is something to look at
 */
record HomePage(String account, List<String> roles, List<GovernmentPart> governments, Step next) {

    /** True when any part shown rests on sample data. */
    public boolean example() {
        return governments.stream().anyMatch(GovernmentPart::example);
    }

    /**
     * One government the caller holds a role in.
     *
     * @param waiting jobs that are not over yet
     * @param latest  the newest assessment of the whole government, else the newest; null when there is none
     * @param others  newer and older ones, newest first
     * @param next    what to do first; null when there is an assessment
     */
    record GovernmentPart(String code, String name, boolean example, int waiting, AnswerPart latest, List<AnswerPart> others,
                          Step next) {
    }

    /**
     * One assessment.
     *
     * @param title   such as {@code RENJA 2026, RANCANGAN: 18 rencana}
     * @param address of the assessment in the API
     */
    record AnswerPart(Text title, String createdAt, String subActivities, String rupiah, List<Count> findings, int notAssessable,
                      String address, List<Link> workbooks) {
    }

    /** @param kind lower-case severity, for the colour beside the word */
    record Count(Text label, String number, String kind) {
    }

    record Link(String name, String address) {
    }

    /** @param command to be typed on a command line; null when there is nothing this caller can do */
    record Step(Text text, String command) {
    }
}
