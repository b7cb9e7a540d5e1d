package id.selaras.assessment;

import id.selaras.plan.LineSource;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the records of plan and reference as canonical JSON: a record is an object of its components, so that a component
 * added later cannot be forgotten in the hash. The rules stand in {@code docs/hash.md}.
 */
final class CanonicalFacts {

    private record Part(String name, Method accessor) {
    }

    private final Set<String> leftOut;
    private final CanonicalJson json;
    private final Object known;
    private final byte[] written;
    private final Map<Class<?>, List<Part>> parts = new HashMap<>();
    /** A million budget lines share the few sources they come from. */
    private final Map<LineSource, byte[]> sources = new IdentityHashMap<>();

    /** @param leftOut components that are no facts, written {@code PlanFile.name} */
    CanonicalFacts(Set<String> leftOut, CanonicalJson json) {
        this(leftOut, json, null, null);
    }

    /**
     * @param known   a fact whose canonical form is at hand; null: none
     * @param written that form
     */
    CanonicalFacts(Set<String> leftOut, CanonicalJson json, Object known, byte[] written) {
        this.leftOut = leftOut;
        this.json = json;
        this.known = known;
        this.written = written;
    }

    void write(Object value) {
        if (value != null && value == known) {
            json.bytes(written);
        } else if (value == null) {
            json.raw("null");
        } else if (value instanceof LineSource source) {
            json.bytes(sources.computeIfAbsent(source, this::canonical));
        } else if (value instanceof Record fact) {
            object(fact);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Set<?> set) {
            array(set.stream().map(CanonicalFacts::text).sorted().toList());
        } else if (value instanceof Collection<?> list) {
            array(list);
        } else if (value instanceof Boolean truth) {
            json.raw(truth.toString());
        } else {
            json.string(text(value));
        }
    }

    private byte[] canonical(LineSource source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CanonicalJson own = new CanonicalJson(bytes);
        new CanonicalFacts(leftOut, own).object(source);
        own.finish();
        return bytes.toByteArray();
    }

    private void object(Record fact) {
        json.raw("{");
        String before = "";
        for (Part part : parts.computeIfAbsent(fact.getClass(), this::partsOf)) {
            json.raw(before).string(part.name).raw(":");
            write(read(fact, part.accessor));
            before = ",";
        }
        json.raw("}");
    }

    private List<Part> partsOf(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> !leftOut.contains(type.getSimpleName() + "." + component.getName()))
                .sorted(Comparator.comparing(RecordComponent::getName))
                .map(component -> new Part(component.getName(), component.getAccessor())).toList();
    }

    private void map(Map<?, ?> map) {
        Map<String, Object> byKey = new TreeMap<>();
        map.forEach((key, entry) -> byKey.put(text(key), entry));
        json.raw("{");
        String before = "";
        for (Map.Entry<String, Object> entry : byKey.entrySet()) {
            json.raw(before).string(entry.getKey()).raw(":");
            write(entry.getValue());
            before = ",";
        }
        json.raw("}");
    }

    private void array(Collection<?> values) {
        json.raw("[");
        String before = "";
        for (Object value : new ArrayList<>(values)) {
            json.raw(before);
            write(value);
            before = ",";
        }
        json.raw("]");
    }

    /** Numbers, dates, enum names and texts are all written as text: no reader can round them. */
    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Enum<?> name) {
            return name.name();
        }
        if (value instanceof String || value instanceof Number || value instanceof LocalDate) {
            return WellFormed.text(value.toString());
        }
        throw new IllegalArgumentException("no rule how to write " + value.getClass().getName());
    }

    private static Object read(Record fact, Method accessor) {
        try {
            return accessor.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("a record that cannot be read: " + fact.getClass().getName(), failure);
        }
    }
}
