package io.attain.customer.promises;

/** How many minutes a touch of each kind takes whoever makes it, with one customer. */
public record TouchMinutes(int executive, int event, int news, int batch) {

    /** Of a kind. */
    public int of(TouchKind kind) {
        return switch (kind) {
            case EXECUTIVE -> executive;
            case EVENT -> event;
            case NEWS -> news;
            case BATCH -> batch;
        };
    }
}
