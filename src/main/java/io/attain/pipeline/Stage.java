package io.attain.pipeline;

/** How far a sale has come. Each stage is a status of the same name. */
public enum Stage {
    LEAD,
    CONTACTED,
    VISITED,
    PROPOSAL,
    NEGOTIATION,
    WON,
    LOST;

    /** Whether it may still be won or lost. */
    public boolean isOpen() {
        return this != WON && this != LOST;
    }
}
