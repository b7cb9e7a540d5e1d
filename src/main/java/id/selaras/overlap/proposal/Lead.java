package id.selaras.overlap.proposal;

import id.selaras.problem.Text;

/** Who would lead. */
record Lead(Member member, Text reason) {
}
