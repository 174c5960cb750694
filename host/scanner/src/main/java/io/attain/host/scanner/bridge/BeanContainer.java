package io.attain.host.scanner.bridge;

/** A plugin's Spring context, as the host uses it. */
public interface BeanContainer {

    /** The plugin's one bean of a type; where there is none, a new object, its constructor autowired. */
    <T> T getOrCreate(Class<T> type);

    /** A new object, its constructor autowired. */
    <T> T create(Class<T> type);
}
