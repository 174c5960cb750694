package io.attain.risk;

import io.attain.kernel.Coded;

/** How grave a risk is. */
public enum Severity implements Coded {
    WARNING,
    HIGH
}
