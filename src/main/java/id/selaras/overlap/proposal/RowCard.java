package id.selaras.overlap.proposal;

import id.selaras.overlap.text.Months;
import id.selaras.overlap.text.Places;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Assignment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What proposals ask of one row.
 *
 * @param agency        one key however a document names the agency
 * @param standing      whether its agency may do this work
 * @param assignment    the written assignment that covers it during the plan's year
 * @param location      where, by its location column
 * @param months        when, by its texts
 * @param tied          money of it that may be spent on its own purpose only
 * @param beneficiaries whom it is for: each by the stems of its words, as written
 * @param activity      what is done, on one line of a bearable length; empty when no words say it
 * @param priorities    codes of priority programmes it serves by code or text
 * @param indicators    codes of indicators it serves by code or text
 * @param direct        those of the indicators that it serves directly
 */
record RowCard(SubActivity row, String agency, Standing standing, Optional<Assignment> assignment, Places.Reading location, Months months,
               List<FundRestriction> tied, Map<Set<String>, String> beneficiaries, String activity, Set<String> priorities,
               Set<String> indicators, Set<String> direct) {
}
