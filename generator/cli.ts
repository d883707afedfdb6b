#!/usr/bin/env node
import { recall } from "./cache/recall.js";

// What a run would say that has nothing to do is known without what it takes to do anything.
if (!recall(process)) await import("./main.js");
