package com.atlassian.util.profiling;

/** A running clock, stopped by closing it. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
