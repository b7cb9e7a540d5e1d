package id.selaras.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All kinds of changes this version knows, by name and by type. */
@Component
class Effects {

    private final JsonMapper json;
    private final Map<String, Effect<?>> byKind = new HashMap<>();
    private final Map<Class<?>, Effect<?>> byType = new HashMap<>();

    Effects(List<Effect<?>> effects, JsonMapper json) {
        this.json = json;
        for (Effect<?> effect : effects) {
            if (byKind.put(effect.kind(), effect) != null || byType.put(effect.type(), effect) != null) {
                throw new IllegalStateException("two effects for " + effect.kind());
            }
        }
    }

    String kindOf(Record change) {
        Effect<?> effect = byType.get(change.getClass());
        if (effect == null) {
            throw new IllegalStateException("no effect for " + change.getClass().getName());
        }
        return effect.kind();
    }

    String written(Record change) {
        return JournalRecord.canonical(json.writeValueAsString(change));
    }

    void apply(JournalRecord record) {
        Effect<?> effect = byKind.get(record.kind());
        if (effect == null) {
            throw new IllegalStateException("the journal holds a change this version does not know: " + record.kind());
        }
        apply(effect, record);
    }

    private <C extends Record> void apply(Effect<C> effect, JournalRecord record) {
        effect.apply(json.readValue(record.data(), effect.type()), record.stamp());
    }
}
