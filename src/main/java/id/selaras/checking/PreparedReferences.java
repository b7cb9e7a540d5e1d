package id.selaras.checking;

import id.selaras.assessment.PreparedReference;
import id.selaras.plan.PlanStage;
import id.selaras.submission.ReferenceVersion;
import id.selaras.submission.References;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The references used last, made ready for their year and stage; given up when memory is short. */
@Component
public class PreparedReferences {

    private static final int AT_HAND = 16;

    private record Key(String version, int year, PlanStage stage) {
    }

    private final References references;
    private final Map<Key, SoftReference<PreparedReference>> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<PreparedReference>> eldest) {
            return size() > AT_HAND;
        }
    };

    PreparedReferences(References references) {
        this.references = references;
    }

    /** The first call for a version, year and stage can take a second; later ones answer at once. */
    public PreparedReference of(ReferenceVersion version, int year, PlanStage stage) {
        Key key = new Key(version.id(), year, stage);
        PreparedReference known = known(key);
        if (known == null) {
            known = PreparedReference.of(references.read(version), year, stage);
            keep(key, known);
        }
        return known;
    }

    private PreparedReference known(Key key) {
        synchronized (atHand) {
            SoftReference<PreparedReference> kept = atHand.get(key);
            return kept == null ? null : kept.get();
        }
    }

    private void keep(Key key, PreparedReference made) {
        synchronized (atHand) {
            atHand.put(key, new SoftReference<>(made));
        }
    }
}
