package io.attain.kernel;

/** Waiting that whoever stops the server may end: then what was waited for has not come. */
@FunctionalInterface
public interface Patience {

    /** Waits; answers whether what is waited for has come. */
    boolean hasWaited() throws InterruptedException;

    /** Whether what is waited for comes before patience ends or the thread is interrupted, which it is still told then. */
    static boolean isRewarded(Patience patience) {
        try {
            return patience.hasWaited();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
