package io.attain.kernel.store;

/** Lets rows of a table be given from one issue to another. Each is a component: {@link GivingRows} finds it by itself. */
public interface Given {

    /** Which. */
    IssueRows rows();
}
