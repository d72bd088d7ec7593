# The job in R with data.table. Told what to do as answer.mjs has it.
suppressPackageStartupMessages(library(data.table))
setDTthreads(1)

arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
peer <- arguments[2]
terms <- fread(file.path(folder, "job.txt"), header = FALSE)
columnOf <- function(name) {
  file <- file.path(folder, paste0(name, ".f64"))
  column <- readBin(file, "double", file.size(file) / 8)
  column[is.nan(column)] <- NA_real_
  column
}
customers <- setDT(setNames(lapply(terms$V1, columnOf), terms$V1))

run <- function() {
  degrees <- lapply(seq_along(customers), function(at) {
    ranks <- frank(customers[[at]], na.last = "keep", ties.method = "average")
    degree <- 100 * (ranks - 1) / (sum(!is.na(ranks)) - 1)
    if (terms$V2[at] < 0) 100 - degree else degree
  })
  composite <- function(weights) {
    sums <- numeric(nrow(customers))
    present <- numeric(nrow(customers))
    for (at in which(weights > 0)) {
      counted <- !is.na(degrees[[at]])
      sums <- sums + weights[at] * fifelse(counted, degrees[[at]], 0)
      present <- present + weights[at] * counted
    }
    fifelse(present > 0, sums / present, NA_real_)
  }
  overall <- composite(terms$V3)
  value <- composite(terms$V4)
  potential <- composite(terms$V5)

  scores <- overall[!is.na(overall)]
  best <- pmax(1, ceiling(cumsum(c(0.05, 0.15, 0.3)) * length(scores) - 1e-9))
  places <- sort(length(scores) - best + 1)
  cuts <- sort(scores, partial = places)[places]
  tiers <- 4L - findInterval(overall, cuts - 1e-9)
  tiers[is.na(tiers)] <- 0L
  high <- function(column) column >= median(column, na.rm = TRUE) - 1e-9
  quadrants <- 1L + 2L * high(value) + high(potential)
  quadrants[is.na(quadrants)] <- 0L

  summary <- data.table(tier = tiers, sales = customers$sales)[, .(count = .N, amount = sum(sales, na.rm = TRUE)), keyby = tier]
  descending <- sort(customers$sales, decreasing = TRUE, method = "radix")
  held <- cumsum(descending)
  total <- held[length(held)]
  before <- c(0, held[-length(held)]) / total
  classes <- rep(3L, nrow(customers))
  for (share in c(0.95, 0.8)) {
    last <- findInterval(share - 1e-9, before, left.open = TRUE)
    above <- which(customers$sales >= descending[last])
    classes[above] <- classes[above] - 1L
  }
  classes[is.na(customers$sales)] <- 0L
  list(tiers = tiers, quadrants = quadrants, classes = classes, summary = summary)
}

write <- function(outcome) {
  written <- file.path(folder, peer)
  dir.create(written, showWarnings = FALSE)
  for (name in c("tiers", "quadrants", "classes")) {
    writeBin(as.raw(outcome[[name]]), file.path(written, paste0(name, ".u8")))
  }
  lines <- outcome$summary[tier > 0, sprintf('{"tier":%d,"count":%d,"amount":%.17g}', tier, count, amount)]
  writeLines(paste0("[", paste(lines, collapse = ","), "]"), file.path(written, "summary.json"))
}

input <- file("stdin", "r")
cat("ready\n")
repeat {
  line <- readLines(input, 1)
  if (length(line) == 0) break
  if (line == "run") {
    outcome <- NULL
    started <- as.numeric(Sys.time())
    outcome <- run()
    cat(sprintf("%.6f\n", as.numeric(Sys.time()) - started))
  } else if (line == "write") {
    write(outcome)
    cat("written\n")
  }
}
