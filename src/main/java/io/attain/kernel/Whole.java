package io.attain.kernel;

/** What a project keeps as one value that is changed whole or not at all. */
public interface Whole {

    /** How often it was changed; 0 for what holds while nobody has changed it. */
    int version();

    /** Whether the other says the same, whatever its version. */
    boolean saysAs(Whole other);
}
