package io.attain.host.scanner;

import java.beans.Introspector;
import org.springframework.util.ClassUtils;

/**
 * A line {@code class} or {@code class#second} of an index.
 *
 * @param type name of a class
 * @param second the bean's name, or an export's interfaces with commas between them; empty if there is none
 */
record IndexLine(String type, String second) {

    static IndexLine of(String line) {
        int hash = line.indexOf('#');
        return hash < 0 ? new IndexLine(line, "") : new IndexLine(line.substring(0, hash), line.substring(hash + 1));
    }

    /** The given name, else the class's short name with a small first letter. */
    String beanName() {
        return second.isEmpty() ? Introspector.decapitalize(ClassUtils.getShortName(type)) : second;
    }

    String[] secondParts() {
        return second.split(",", -1);
    }
}
