// SPDX-License-Identifier: Apache-2.0
package io.aftersale.bench;

import io.aftersale.coverage.CoverageDecider;
import io.aftersale.coverage.CoverageFacts;
import io.aftersale.coverage.ReleaseDate;
import io.aftersale.coverage.StockOrigin;
import io.aftersale.deadline.DayKind;
import io.aftersale.deadline.DeadlineDecider;
import io.aftersale.deadline.WorkingCalendar;
import io.aftersale.policy.PolicyVersion;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Coverage and deadline of a page of 50 lines, each with its full explanation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecisionBenchmark {

    private static final int LINES = 50;

    private final PolicyVersion policy = PolicyVersion.of(1, Instant.EPOCH, PolicyVersion.shopDefaults());
    private final WorkingCalendar calendar = new WorkingCalendar(
            "Italy", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Map.of(LocalDate.of(2026, 12, 25), DayKind.HOLIDAY));
    private final ZoneId zone = ZoneId.of("Europe/Rome");
    private final CoverageDecider coverage = new CoverageDecider();
    private final DeadlineDecider deadline = new DeadlineDecider();

    static List<Benchmarks.Figure> run() throws RunnerException {
        double micros = new Runner(new OptionsBuilder()
                        .include(DecisionBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getScore();
        return List.of(
                new Benchmarks.Figure("decide coverage and deadline of 50 lines", micros / 1000, "ms", Aim.atMost(1)));
    }

    @Benchmark
    public void fiftyLines(Blackhole sink) {
        for (int line = 0; line < LINES; line++) {
            LocalDate day = LocalDate.of(2026, 12, 1).plusDays(line);
            sink.consume(coverage.decide(
                    new CoverageFacts(
                            StockOrigin.IN_STOCK,
                            ReleaseDate.parse("2026-10-12").orElseThrow(),
                            Set.of(),
                            day,
                            false),
                    policy.coverageTerms(),
                    List.of()));
            sink.consume(deadline.decide(day, policy.deadlineTerms(), calendar, zone));
        }
    }
}
