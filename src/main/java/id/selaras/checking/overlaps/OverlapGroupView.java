package id.selaras.checking.overlaps;

import id.selaras.http.MayBeNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Overlaps a coordination meeting would treat together.
 *
 * @param overlaps those of the group that were asked for
 * @param weakest  id of the one with the lowest score; null when it is not among those the caller sees
 * @param leftOut  rows of the same outcome that are not shown
 * @param rupiah   of all rows of these overlaps, each once; null in the account of an agency
 * @param proposal in the account of an agency without money and reasons
 */
record OverlapGroupView(String id, List<OverlapLine> overlaps, @MayBeNull String weakest, int leftOut, @MayBeNull BigDecimal rupiah,
                        @MayBeNull ToldProposal proposal, Map<String, String> links) {
}
