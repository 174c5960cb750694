package io.attain.kernel.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;
import org.springframework.stereotype.Component;

/** Our tables through Active Objects. The writers of one table take turns on this node, as {@link Writing} says. */
@Component
public final class Tables {

    private final ActiveObjects ao;
    private final Map<Class<?>, Writing> writings = new ConcurrentHashMap<>();

    /** Tables of this database. */
    public Tables(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** The rows of a table by a unique column of theirs. */
    public <R extends RawEntity<?>> KeyedRows<R> keyed(Class<R> type, String key) {
        return writing(type).keyed(type, key);
    }

    /** The rows of a table by what they are of and a number that counts up from 1 for each. */
    public <R extends RawEntity<?>> NumberedRows<R> numbered(Class<R> type, String owner, String number) {
        return writing(type).numbered(type, owner, number);
    }

    private Writing writing(Class<?> type) {
        return writings.computeIfAbsent(type, first -> new Writing(ao));
    }
}
