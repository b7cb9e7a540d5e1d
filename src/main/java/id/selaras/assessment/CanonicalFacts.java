package id.selaras.assessment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the records of plan and reference into JSON: a record is an object of its components, so that a component added
 * later cannot be forgotten in the hash. The rules stand in {@code docs/hash.md}.
 */
final class CanonicalFacts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final Set<String> leftOut;

    /** @param leftOut components that are no facts, written {@code PlanFile.name} */
    CanonicalFacts(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    JsonNode of(Object value) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (value instanceof Record fact) {
            return object(fact);
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = JSON.objectNode();
            map.forEach((key, entry) -> object.set(text(key), of(entry)));
            return object;
        }
        if (value instanceof Set<?> set) {
            return array(sorted(set));
        }
        if (value instanceof Collection<?> list) {
            return array(list);
        }
        if (value instanceof Boolean truth) {
            return JSON.booleanNode(truth);
        }
        return JSON.stringNode(text(value));
    }

    private ObjectNode object(Record fact) {
        ObjectNode object = JSON.objectNode();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (!leftOut.contains(fact.getClass().getSimpleName() + "." + component.getName())) {
                object.set(component.getName(), of(read(fact, component)));
            }
        }
        return object;
    }

    private ArrayNode array(Collection<?> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(of(value)));
        return array;
    }

    private static List<String> sorted(Set<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(text(value)));
        texts.sort(null);
        return texts;
    }

    /** Numbers, dates, enum names and texts are all written as text: no reader can round them. */
    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Enum<?> name) {
            return name.name();
        }
        if (value instanceof String || value instanceof Number || value instanceof java.time.LocalDate) {
            return WellFormed.text(value.toString());
        }
        throw new IllegalArgumentException("no rule how to write " + value.getClass().getName());
    }

    private static Object read(Record fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("a record that cannot be read: " + fact.getClass().getName(), failure);
        }
    }
}
