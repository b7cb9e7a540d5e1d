package id.selaras.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets at most two paintings run at once in the whole process; the rest waits in line and is told its place. */
@Component
public class PaintingTurnstile {

    static final int PLACES = 2;
    /** Milliseconds after which one who waits looks whether its job is still wanted. */
    private static final long LOOK = 200;

    private final List<Object> line = new ArrayList<>();
    private int painting;

    /**
     * Waits for a place, first come first served, and paints.
     *
     * @throws JobCancelled when the job was cancelled while it waited
     */
    public void paint(JobProgress progress, Painting work) throws IOException {
        Object me = new Object();
        join(me);
        try {
            for (int place = step(me); place > 0; place = step(me)) {
                progress.waitingToPaint(place);
            }
        } catch (RuntimeException | Error left) {
            leave(me);
            throw left;
        }
        try {
            progress.waitingToPaint(0);
            work.paint();
        } finally {
            done();
        }
    }

    private synchronized void join(Object me) {
        line.add(me);
    }

    /** 0 when it is my turn; else my place, after having waited a little once it was told. */
    private synchronized int step(Object me) {
        if (!enter(me)) {
            try {
                wait(line.indexOf(me) == 0 ? LOOK / 4 : LOOK);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new JobCancelled();
            }
            return enter(me) ? 0 : line.indexOf(me) + 1;
        }
        return 0;
    }

    private boolean enter(Object me) {
        if (painting == PLACES || line.get(0) != me) {
            return false;
        }
        line.remove(0);
        painting++;
        notifyAll();
        return true;
    }

    private synchronized void leave(Object me) {
        line.remove(me);
        notifyAll();
    }

    private synchronized void done() {
        painting--;
        notifyAll();
    }
}
