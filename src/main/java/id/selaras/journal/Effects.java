package id.selaras.journal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All kinds of changes this version knows, by name and by type. */
@Component
class Effects {

    /** Characters of one change, as long as the column that holds it. */
    static final int LONGEST = 1_000_000;

    private final JsonMapper json;
    private final Map<String, Effect<?>> byKind = new HashMap<>();
    private final Map<Class<?>, Effect<?>> byType = new HashMap<>();

    Effects(List<Effect<?>> effects, JsonMapper json) {
        this.json = json;
        for (Effect<?> effect : effects) {
            if (!effect.kind().matches("[a-z0-9.-]{1,60}")) {
                throw new IllegalStateException("a kind is written in small letters, digits, dots and dashes: " + effect.kind());
            }
            if (byKind.put(effect.kind(), effect) != null || byType.put(effect.type(), effect) != null) {
                throw new IllegalStateException("two effects for " + effect.kind());
            }
        }
    }

    Set<String> kinds() {
        return Set.copyOf(byKind.keySet());
    }

    String kindOf(Record change) {
        return effectOf(change).kind();
    }

    /** The change as canonical JSON; a change that would come back as another one is a fault of its feature. */
    String written(Record change) {
        String plain = json.writeValueAsString(change);
        String data = JournalRecord.canonical(plain);
        String again = JournalRecord.canonical(json.writeValueAsString(json.readValue(data, effectOf(change).type())));
        if (data.length() > LONGEST || !again.equals(data) || !exact(json.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(plain))) {
            throw new IllegalStateException(kindOf(change) + " is too long or cannot be read back as it was written");
        }
        return data;
    }

    void apply(JournalRecord record) {
        Effect<?> effect = byKind.get(record.kind());
        if (effect == null) {
            throw new IllegalStateException("the journal holds a change this version does not know: " + record.kind());
        }
        apply(effect, record);
    }

    private Effect<?> effectOf(Record change) {
        Effect<?> effect = byType.get(change.getClass());
        if (effect == null) {
            throw new IllegalStateException("no effect for " + change.getClass().getName());
        }
        return effect;
    }

    private <C extends Record> void apply(Effect<C> effect, JournalRecord record) {
        effect.apply(json.readValue(record.data(), effect.type()), record.stamp());
    }

    /** RFC 8785 writes every number as a double: one that is none must be a text. */
    private static boolean exact(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return new BigDecimal(Double.toString(number.doubleValue())).compareTo(number) == 0;
        }
        return node.valueStream().allMatch(Effects::exact);
    }
}
