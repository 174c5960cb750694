package io.attain.kernel;

/** What is asked for cannot be told right yet, and is being made ready: to be asked for again a little later. */
public final class NotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String text;

    /** @param text the key of what people are told */
    public NotReady(String text) {
        super(text);
        this.text = text;
    }

    /** The key of what people are told. */
    public String text() {
        return text;
    }
}
