package io.attain.kernel;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** People who log in by their key and are called by it with a capital. */
public final class InMemoryPeople implements People {

    private final Map<String, Boolean> active = new LinkedHashMap<>();

    /** These may log in. */
    public InMemoryPeople(String... keys) {
        for (String key : keys) {
            active.put(key, true);
        }
    }

    /** This one may no longer. */
    public void leaves(String key) {
        active.put(key, false);
    }

    @Override
    public Person of(String key) {
        return new Person(
                key, active.containsKey(key) ? key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1) : key);
    }

    @Override
    public Optional<Person> named(String loginName) {
        return Optional.of(loginName.toLowerCase(Locale.ROOT))
                .filter(active::containsKey)
                .map(this::of);
    }

    @Override
    public boolean isActive(String key) {
        return active.getOrDefault(key, false);
    }
}
