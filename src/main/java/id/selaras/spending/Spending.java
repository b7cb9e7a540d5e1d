package id.selaras.spending;

import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import java.util.List;

/**
 * What the rupiah of one run serve.
 *
 * @param allocation of all sub-activities; the shared money of each view but that of years adds up to it
 * @param lines      of all views, view by view
 * @param parts      what every sub-activity has in every view: all that the lines are added up from
 * @param misaligned rows that serve nothing or whose evidence conflicts, dearest first
 * @param excess     findings about how money is spent, dearest first
 * @param promises   priority programmes and indicators with too little money, largest want first; only of a run over a whole government
 * @param reallocations where their money could be discussed to come from; likewise
 * @param notes      what a reader of the views should know, such as a sheet of the reference that is missing
 */
public record Spending(Rupiah allocation, List<SpendingLine> lines, List<Part> parts, List<Misaligned> misaligned, List<Excess> excess, List<Promise> promises,
                       List<Reallocation> reallocations, List<Text> notes) {

    /** How money that serves several is shared; said wherever shared money is shown. */
    public static final Text RULE = Text.of(
            "Bruto: pagu sub kegiatan dihitung penuh pada setiap sasaran yang dilayaninya menurut bukti, sehingga baris tidak dapat "
                    + "dijumlahkan. Terbagi: setiap rupiah dihitung sekali; pagu dibagi sama rata, sampai ke sen, kepada sasaran dengan "
                    + "kekuatan tertinggi, sisa sen kepada sasaran pertama menurut urutan acuan. Lokasi: dibagi sama rata kepada kecamatan "
                    + "yang disebut. Sumber dana: menurut rupiah yang tertulis. Yang tidak dapat ditempatkan mempunyai baris sendiri.",
            "Gross: a sub-activity's money counts in full for each target it serves by evidence, so that lines do not add up. Shared: each "
                    + "rupiah counts once; the money is split equally, to the sen, among the targets it serves most strongly, the remaining "
                    + "sen go to the first in the order of the reference. Places: split equally among the districts named. Fund sources: by "
                    + "the rupiah stated. What cannot be placed has lines of its own.");

    /** Of an answer made before money was looked at by purpose. */
    public static final Spending NONE = new Spending(Rupiah.ZERO, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Spending {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
        misaligned = List.copyOf(misaligned);
        excess = List.copyOf(excess);
        promises = List.copyOf(promises);
        reallocations = List.copyOf(reallocations);
        notes = List.copyOf(notes);
    }

    /** The lines of one view. */
    public List<SpendingLine> lines(Dimension by) {
        return lines.stream().filter(line -> line.by() == by).toList();
    }

    /** The parts of one view. */
    public List<Part> parts(Dimension by) {
        return parts.stream().filter(part -> part.by() == by).toList();
    }
}
