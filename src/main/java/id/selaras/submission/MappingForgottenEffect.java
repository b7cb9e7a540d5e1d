package id.selaras.submission;

import id.selaras.http.Refused;
import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import org.springframework.stereotype.Component;

@Component
class MappingForgottenEffect implements Effect<MappingForgotten> {

    private final Mappings mappings;

    MappingForgottenEffect(Mappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public String kind() {
        return "mapping.forgotten";
    }

    @Override
    public Class<MappingForgotten> type() {
        return MappingForgotten.class;
    }

    @Override
    public void apply(MappingForgotten change, Stamp stamp) {
        if (!mappings.forget(change.government(), change.fingerprint())) {
            throw Refused.notFound("PEMETAAN-TIDAK-ADA", "Tidak ada pemetaan kolom yang diingat dengan sidik itu.",
                    "No column mapping is remembered under that fingerprint.");
        }
    }
}
