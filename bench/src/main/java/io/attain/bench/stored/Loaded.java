package io.attain.bench.stored;

import io.attain.bench.company.Size;
import io.attain.bench.site.Engine;
import io.attain.bench.site.Site;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A company's site with all its results posted. Loading it takes long, so it is kept for the next turn in this JVM. */
@State(Scope.Benchmark)
public class Loaded {

    @Param
    public Size size = Size.S;

    @Param
    public Engine engine = Engine.H2;

    Site site;

    @Setup
    public void load() {
        site = Site.of(engine, size);
    }
}
