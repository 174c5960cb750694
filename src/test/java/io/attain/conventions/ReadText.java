package io.attain.conventions;

import java.util.concurrent.atomic.AtomicLong;

/** A text that counts how often one of its characters is read, and is not read on once that was too often. */
record ReadText(String text, AtomicLong readings, long most) implements CharSequence {

    /** That was too often. */
    static final class TooOften extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooOften() {
            super(null, null, false, false);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (readings.incrementAndGet() > most) {
            throw new TooOften();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
