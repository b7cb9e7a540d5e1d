package id.selaras.overlap.pair;

import id.selaras.overlap.row.Coordinators;
import id.selaras.overlap.text.Places;

/** What pairs of one run are measured by. */
record Scales(PairScore score, Certainties certainties, Places places, Coordinators coordinators, OfficeDuties duties) {
}
