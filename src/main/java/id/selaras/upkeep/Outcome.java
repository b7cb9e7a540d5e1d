package id.selaras.upkeep;

import id.selaras.journal.Checkpoint;
import id.selaras.problem.Text;
import java.util.List;

/**
 * How a backup or a restore ended.
 *
 * @param problems   everything that stood in the way; empty: it is done
 * @param checkpoint end of the journal that was copied; null with problems
 * @param files      how many files of the archive went along
 */
public record Outcome(List<Text> problems, Checkpoint checkpoint, int files) {

    static Outcome refused(List<Text> problems) {
        return new Outcome(List.copyOf(problems), null, 0);
    }

    static Outcome refused(Text problem) {
        return refused(List.of(problem));
    }

    /** One line for people: how much was copied, and the checkpoint to be kept elsewhere. */
    public String copied() {
        return files + " berkas / files; titik periksa / checkpoint " + checkpoint.number() + " " + checkpoint.hash();
    }

    public boolean done() {
        return problems.isEmpty();
    }
}
