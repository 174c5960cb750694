package io.attain.customer.tail;

import io.attain.kernel.Coded;

/** How many customers are reached at once; what is said begins with its word. */
public enum TouchWay implements Coded {
    MAIL,
    MESSAGE,
    CALL;

    /** The text that it is called by. */
    public String nameKey() {
        return "attain.tail.touch.way." + code();
    }
}
