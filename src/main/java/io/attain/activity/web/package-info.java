/** Daily logs over REST, the page "My day", and imports from CSV files. */
@NullMarked
package io.attain.activity.web;

import org.jspecify.annotations.NullMarked;
