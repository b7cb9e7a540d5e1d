package id.selaras.intake;

import id.selaras.intake.layout.LevelColumns;
import id.selaras.intake.layout.SheetGrid;
import id.selaras.intake.layout.SheetHeader;
import id.selaras.intake.layout.YearColumns;
import id.selaras.intake.number.Placeholder;
import id.selaras.plan.CodeLevel;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All readers for the rows below one header: of each level where levels have columns of their own, of each year where years have. */
final class RegionReader {

    private final SheetGrid grid;
    private final Region region;
    private final FileContext file;
    private final boolean scaled;
    private final CellReader cells;
    private final BlockReader common;
    private final Map<CodeLevel, BlockReader> levels = new EnumMap<>(CodeLevel.class);

    /** @param scaled true when the sheet states its money in thousands or millions */
    RegionReader(SheetGrid grid, Region region, FileContext file, boolean scaled) {
        this.grid = grid;
        this.region = region;
        this.file = file;
        this.scaled = scaled;
        this.cells = cells(region.header());
        this.common = block(region.header());
        region.header().levels().indicators().keySet().forEach(level -> levels.put(level, block(region.header().at(level))));
        region.header().levels().targets().keySet().forEach(level -> levels.computeIfAbsent(level, key -> block(region.header().at(key))));
    }

    CellReader cells() {
        return cells;
    }

    BlockReader common() {
        return common;
    }

    /** The reader for blocks of a level. */
    BlockReader at(CodeLevel level) {
        return levels.getOrDefault(level, common);
    }

    /** True when a row fills a column of indicators or targets that belongs to another level than its own. */
    boolean statesForAnotherLevel(int row, CodeLevel level) {
        LevelColumns columns = region.header().levels();
        return Stream.of(columns.indicators(), columns.targets()).flatMap(own -> own.entrySet().stream())
                .filter(own -> own.getKey() != level).map(own -> grid.own(row, own.getValue()))
                .anyMatch(cell -> cell != null && !Placeholder.stands(cell.text()));
    }

    boolean namesResults() {
        return region.header().namesResults();
    }

    /** Reads the outputs of rows whose indicator stands in another column. */
    Outputs outputs(int indicatorColumn) {
        return outputs(region.header().withIndicator(indicatorColumn));
    }

    private BlockReader block(SheetHeader header) {
        CellReader own = cells(header);
        return new BlockReader(header, own, outputs(header), new AmountReader(grid, own, file.complaints()));
    }

    private CellReader cells(SheetHeader header) {
        return new CellReader(grid, header, Conventions.of(grid, header, region.lines()), scaled, file.complaints());
    }

    private Outputs outputs(SheetHeader header) {
        YearColumns years = header.years();
        if (!years.isSeries()) {
            return reader(header);
        }
        SortedSet<Integer> all = new TreeSet<>(years.years());
        SortedMap<Integer, OutputReader> targets = new TreeMap<>();
        SortedMap<Integer, AmountReader> money = new TreeMap<>();
        for (int year : all) {
            SheetHeader own = header.with(years.targets().getOrDefault(year, 0), years.ceilings().getOrDefault(year, 0));
            if (years.targets().containsKey(year)) {
                targets.put(year, reader(own));
            }
            if (years.ceilings().containsKey(year)) {
                money.put(year, new AmountReader(grid, cells(own), file.complaints()));
            }
        }
        return new SeriesOutputs(reader(header), header, targets, money,
                years.baseline() == 0 ? null : reader(header.with(years.baseline(), 0)),
                years.endTarget() == 0 ? null : reader(header.with(years.endTarget(), 0)), file.complaints());
    }

    private OutputReader reader(SheetHeader header) {
        return new OutputReader(grid, header, cells(header), file.units(), file.complaints());
    }
}
