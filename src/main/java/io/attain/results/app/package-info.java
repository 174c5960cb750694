/** The fact book as it is used: written whole once, proved against the truth each night. */
@NullMarked
package io.attain.results.app;

import org.jspecify.annotations.NullMarked;
