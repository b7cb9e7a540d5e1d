package id.selaras.spending;

import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.Rupiah;

/**
 * The part one sub-activity has in one line of a view.
 *
 * @param strength how it serves the line's target; where the view has no targets its strongest alignment
 * @param gross    its whole allocation
 * @param shared   what of it counts here when each rupiah counts once; may be zero for a target it serves less strongly than another
 */
public record Part(SubActivityResult row, Dimension by, String key, String name, Strength strength, Rupiah gross, Rupiah shared) {

    /** All of it in one line. */
    static Part whole(SubActivityResult row, Dimension by, String key, String name, Rupiah amount) {
        return new Part(row, by, key, name, row.strength(), amount, amount);
    }

    static Part own(SubActivityResult row, Dimension by, OwnPlace place, Rupiah amount) {
        return whole(row, by, place.key(), place.label().both(), amount);
    }
}
