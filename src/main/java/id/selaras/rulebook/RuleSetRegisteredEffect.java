package id.selaras.rulebook;

import id.selaras.journal.Effect;
import id.selaras.journal.Stamp;
import org.springframework.stereotype.Component;

/** Lists the edition; its files lie in the archive already. */
@Component
class RuleSetRegisteredEffect implements Effect<RuleSetRegistered> {

    private final StoredRuleSets stored;

    RuleSetRegisteredEffect(StoredRuleSets stored) {
        this.stored = stored;
    }

    @Override
    public String kind() {
        return "ruleset.registered";
    }

    @Override
    public Class<RuleSetRegistered> type() {
        return RuleSetRegistered.class;
    }

    @Override
    public void apply(RuleSetRegistered change, Stamp stamp) {
        int edition = stored.newest(change.hash()).map(StoredRuleSet::edition).orElse(0) + 1;
        stored.add(new StoredRuleSet(edition, stamp.at(), change));
    }
}
