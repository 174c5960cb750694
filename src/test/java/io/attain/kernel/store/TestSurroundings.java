package io.attain.kernel.store;

import io.attain.AoDatabase;
import io.attain.kernel.Surroundings;
import org.jspecify.annotations.Nullable;

/** A node as tests say: alone or one of several, with a request that begins when they say. */
public final class TestSurroundings implements Surroundings {

    private final boolean hasOtherNodes;
    private @Nullable Request request;

    private TestSurroundings(boolean hasOtherNodes) {
        this.hasOtherNodes = hasOtherNodes;
    }

    /** The editions of a node that is alone. */
    public static Editions alone(AoDatabase database) {
        return new Editions(database.activeObjects(), alone());
    }

    /** A node that is alone. */
    public static TestSurroundings alone() {
        return new TestSurroundings(false);
    }

    /** One of several nodes. */
    public static TestSurroundings shared() {
        return new TestSurroundings(true);
    }

    @Override
    public boolean hasOtherNodes() {
        return hasOtherNodes;
    }

    @Override
    public @Nullable Request request() {
        return request;
    }

    /** Another request begins. */
    TestSurroundings begin() {
        request = new Request();
        return this;
    }
}
