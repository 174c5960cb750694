package io.attain.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Jira's users, by the keys that everything here knows them by. */
public interface People {

    /** The person of a user key; somebody who is gone is called as Jira still knows them. */
    Person of(String key);

    /** The same; null for nobody. */
    default @Nullable Person ofNullable(@Nullable String key) {
        return key == null ? null : of(key);
    }

    /** Who logs in by a name; nothing if nobody does. */
    Optional<Person> named(String loginName);

    /** Whether there is such a user, who may still log in. */
    boolean isActive(String key);
}
