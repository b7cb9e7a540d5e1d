package id.selaras.submission;

import id.selaras.http.Refused;
import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import org.springframework.stereotype.Component;

@Component
class GovernmentAddedEffect implements Effect<GovernmentAdded> {

    private final Governments governments;

    GovernmentAddedEffect(Governments governments) {
        this.governments = governments;
    }

    @Override
    public String kind() {
        return "government.added";
    }

    @Override
    public Class<GovernmentAdded> type() {
        return GovernmentAdded.class;
    }

    @Override
    public void apply(GovernmentAdded change, Stamp stamp) {
        governments.find(change.code()).ifPresent(known -> {
            if (known.name().equals(change.name()) && known.zone().equals(change.zone())) {
                throw new AlreadyThere(known.code());
            }
            throw Refused.conflict("PEMERINTAH-SUDAH-ADA",
                    "Kode " + known.code() + " sudah dipakai oleh " + known.name() + " (" + known.zone() + ").",
                    "The code " + known.code() + " is taken by " + known.name() + " (" + known.zone() + ").");
        });
        governments.add(new RegisteredGovernment(change.code(), change.name(), change.zone(), stamp.at()));
    }
}
