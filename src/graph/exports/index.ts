/** The formats for data, in the order in which they are offered. To add one, add its file and a line here. */
import { csv } from './csv.ts'
import { cx2 } from './cx2.ts'
import { cypher } from './cypher.ts'
import { dot } from './dot.ts'
import type { DataExport } from './export.ts'
import { ftm } from './ftm.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { json } from './json.ts'
import { jsonld } from './jsonld.ts'

export const EXPORTS: readonly DataExport[] = [csv, json, gexf, graphml, cx2, jsonld, ftm, cypher, dot]
