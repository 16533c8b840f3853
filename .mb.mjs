var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/topojson-client/dist/topojson-client.js
var require_topojson_client = __commonJS({
  "node_modules/topojson-client/dist/topojson-client.js"(exports, module) {
    (function(global, factory) {
      typeof exports === "object" && typeof module !== "undefined" ? factory(exports) : typeof define === "function" && define.amd ? define(["exports"], factory) : (global = global || self, factory(global.topojson = global.topojson || {}));
    })(exports, function(exports2) {
      "use strict";
      function identity(x) {
        return x;
      }
      function transform(transform2) {
        if (transform2 == null) return identity;
        var x0, y0, kx = transform2.scale[0], ky = transform2.scale[1], dx = transform2.translate[0], dy = transform2.translate[1];
        return function(input, i) {
          if (!i) x0 = y0 = 0;
          var j = 2, n3 = input.length, output = new Array(n3);
          output[0] = (x0 += input[0]) * kx + dx;
          output[1] = (y0 += input[1]) * ky + dy;
          while (j < n3) output[j] = input[j], ++j;
          return output;
        };
      }
      function bbox(topology) {
        var t2 = transform(topology.transform), key, x0 = Infinity, y0 = x0, x1 = -x0, y1 = -x0;
        function bboxPoint(p) {
          p = t2(p);
          if (p[0] < x0) x0 = p[0];
          if (p[0] > x1) x1 = p[0];
          if (p[1] < y0) y0 = p[1];
          if (p[1] > y1) y1 = p[1];
        }
        function bboxGeometry(o) {
          switch (o.type) {
            case "GeometryCollection":
              o.geometries.forEach(bboxGeometry);
              break;
            case "Point":
              bboxPoint(o.coordinates);
              break;
            case "MultiPoint":
              o.coordinates.forEach(bboxPoint);
              break;
          }
        }
        topology.arcs.forEach(function(arc) {
          var i = -1, n3 = arc.length, p;
          while (++i < n3) {
            p = t2(arc[i], i);
            if (p[0] < x0) x0 = p[0];
            if (p[0] > x1) x1 = p[0];
            if (p[1] < y0) y0 = p[1];
            if (p[1] > y1) y1 = p[1];
          }
        });
        for (key in topology.objects) {
          bboxGeometry(topology.objects[key]);
        }
        return [x0, y0, x1, y1];
      }
      function reverse(array2, n3) {
        var t2, j = array2.length, i = j - n3;
        while (i < --j) t2 = array2[i], array2[i++] = array2[j], array2[j] = t2;
      }
      function feature(topology, o) {
        if (typeof o === "string") o = topology.objects[o];
        return o.type === "GeometryCollection" ? { type: "FeatureCollection", features: o.geometries.map(function(o2) {
          return feature$1(topology, o2);
        }) } : feature$1(topology, o);
      }
      function feature$1(topology, o) {
        var id = o.id, bbox2 = o.bbox, properties = o.properties == null ? {} : o.properties, geometry = object(topology, o);
        return id == null && bbox2 == null ? { type: "Feature", properties, geometry } : bbox2 == null ? { type: "Feature", id, properties, geometry } : { type: "Feature", id, bbox: bbox2, properties, geometry };
      }
      function object(topology, o) {
        var transformPoint = transform(topology.transform), arcs = topology.arcs;
        function arc(i, points2) {
          if (points2.length) points2.pop();
          for (var a = arcs[i < 0 ? ~i : i], k = 0, n3 = a.length; k < n3; ++k) {
            points2.push(transformPoint(a[k], k));
          }
          if (i < 0) reverse(points2, n3);
        }
        function point(p) {
          return transformPoint(p);
        }
        function line(arcs2) {
          var points2 = [];
          for (var i = 0, n3 = arcs2.length; i < n3; ++i) arc(arcs2[i], points2);
          if (points2.length < 2) points2.push(points2[0]);
          return points2;
        }
        function ring(arcs2) {
          var points2 = line(arcs2);
          while (points2.length < 4) points2.push(points2[0]);
          return points2;
        }
        function polygon(arcs2) {
          return arcs2.map(ring);
        }
        function geometry(o2) {
          var type = o2.type, coordinates;
          switch (type) {
            case "GeometryCollection":
              return { type, geometries: o2.geometries.map(geometry) };
            case "Point":
              coordinates = point(o2.coordinates);
              break;
            case "MultiPoint":
              coordinates = o2.coordinates.map(point);
              break;
            case "LineString":
              coordinates = line(o2.arcs);
              break;
            case "MultiLineString":
              coordinates = o2.arcs.map(line);
              break;
            case "Polygon":
              coordinates = polygon(o2.arcs);
              break;
            case "MultiPolygon":
              coordinates = o2.arcs.map(polygon);
              break;
            default:
              return null;
          }
          return { type, coordinates };
        }
        return geometry(o);
      }
      function stitch(topology, arcs) {
        var stitchedArcs = {}, fragmentByStart = {}, fragmentByEnd = {}, fragments = [], emptyIndex = -1;
        arcs.forEach(function(i, j) {
          var arc = topology.arcs[i < 0 ? ~i : i], t2;
          if (arc.length < 3 && !arc[1][0] && !arc[1][1]) {
            t2 = arcs[++emptyIndex], arcs[emptyIndex] = i, arcs[j] = t2;
          }
        });
        arcs.forEach(function(i) {
          var e = ends(i), start = e[0], end = e[1], f, g;
          if (f = fragmentByEnd[start]) {
            delete fragmentByEnd[f.end];
            f.push(i);
            f.end = end;
            if (g = fragmentByStart[end]) {
              delete fragmentByStart[g.start];
              var fg = g === f ? f : f.concat(g);
              fragmentByStart[fg.start = f.start] = fragmentByEnd[fg.end = g.end] = fg;
            } else {
              fragmentByStart[f.start] = fragmentByEnd[f.end] = f;
            }
          } else if (f = fragmentByStart[end]) {
            delete fragmentByStart[f.start];
            f.unshift(i);
            f.start = start;
            if (g = fragmentByEnd[start]) {
              delete fragmentByEnd[g.end];
              var gf = g === f ? f : g.concat(f);
              fragmentByStart[gf.start = g.start] = fragmentByEnd[gf.end = f.end] = gf;
            } else {
              fragmentByStart[f.start] = fragmentByEnd[f.end] = f;
            }
          } else {
            f = [i];
            fragmentByStart[f.start = start] = fragmentByEnd[f.end = end] = f;
          }
        });
        function ends(i) {
          var arc = topology.arcs[i < 0 ? ~i : i], p0 = arc[0], p1;
          if (topology.transform) p1 = [0, 0], arc.forEach(function(dp) {
            p1[0] += dp[0], p1[1] += dp[1];
          });
          else p1 = arc[arc.length - 1];
          return i < 0 ? [p1, p0] : [p0, p1];
        }
        function flush(fragmentByEnd2, fragmentByStart2) {
          for (var k in fragmentByEnd2) {
            var f = fragmentByEnd2[k];
            delete fragmentByStart2[f.start];
            delete f.start;
            delete f.end;
            f.forEach(function(i) {
              stitchedArcs[i < 0 ? ~i : i] = 1;
            });
            fragments.push(f);
          }
        }
        flush(fragmentByEnd, fragmentByStart);
        flush(fragmentByStart, fragmentByEnd);
        arcs.forEach(function(i) {
          if (!stitchedArcs[i < 0 ? ~i : i]) fragments.push([i]);
        });
        return fragments;
      }
      function mesh(topology) {
        return object(topology, meshArcs2.apply(this, arguments));
      }
      function meshArcs2(topology, object2, filter) {
        var arcs, i, n3;
        if (arguments.length > 1) arcs = extractArcs(topology, object2, filter);
        else for (i = 0, arcs = new Array(n3 = topology.arcs.length); i < n3; ++i) arcs[i] = i;
        return { type: "MultiLineString", arcs: stitch(topology, arcs) };
      }
      function extractArcs(topology, object2, filter) {
        var arcs = [], geomsByArc = [], geom;
        function extract0(i) {
          var j = i < 0 ? ~i : i;
          (geomsByArc[j] || (geomsByArc[j] = [])).push({ i, g: geom });
        }
        function extract1(arcs2) {
          arcs2.forEach(extract0);
        }
        function extract2(arcs2) {
          arcs2.forEach(extract1);
        }
        function extract3(arcs2) {
          arcs2.forEach(extract2);
        }
        function geometry(o) {
          switch (geom = o, o.type) {
            case "GeometryCollection":
              o.geometries.forEach(geometry);
              break;
            case "LineString":
              extract1(o.arcs);
              break;
            case "MultiLineString":
            case "Polygon":
              extract2(o.arcs);
              break;
            case "MultiPolygon":
              extract3(o.arcs);
              break;
          }
        }
        geometry(object2);
        geomsByArc.forEach(filter == null ? function(geoms) {
          arcs.push(geoms[0].i);
        } : function(geoms) {
          if (filter(geoms[0].g, geoms[geoms.length - 1].g)) arcs.push(geoms[0].i);
        });
        return arcs;
      }
      function planarRingArea(ring) {
        var i = -1, n3 = ring.length, a, b = ring[n3 - 1], area = 0;
        while (++i < n3) a = b, b = ring[i], area += a[0] * b[1] - a[1] * b[0];
        return Math.abs(area);
      }
      function merge(topology) {
        return object(topology, mergeArcs2.apply(this, arguments));
      }
      function mergeArcs2(topology, objects) {
        var polygonsByArc = {}, polygons = [], groups = [];
        objects.forEach(geometry);
        function geometry(o) {
          switch (o.type) {
            case "GeometryCollection":
              o.geometries.forEach(geometry);
              break;
            case "Polygon":
              extract(o.arcs);
              break;
            case "MultiPolygon":
              o.arcs.forEach(extract);
              break;
          }
        }
        function extract(polygon) {
          polygon.forEach(function(ring) {
            ring.forEach(function(arc) {
              (polygonsByArc[arc = arc < 0 ? ~arc : arc] || (polygonsByArc[arc] = [])).push(polygon);
            });
          });
          polygons.push(polygon);
        }
        function area(ring) {
          return planarRingArea(object(topology, { type: "Polygon", arcs: [ring] }).coordinates[0]);
        }
        polygons.forEach(function(polygon) {
          if (!polygon._) {
            var group = [], neighbors2 = [polygon];
            polygon._ = 1;
            groups.push(group);
            while (polygon = neighbors2.pop()) {
              group.push(polygon);
              polygon.forEach(function(ring) {
                ring.forEach(function(arc) {
                  polygonsByArc[arc < 0 ? ~arc : arc].forEach(function(polygon2) {
                    if (!polygon2._) {
                      polygon2._ = 1;
                      neighbors2.push(polygon2);
                    }
                  });
                });
              });
            }
          }
        });
        polygons.forEach(function(polygon) {
          delete polygon._;
        });
        return {
          type: "MultiPolygon",
          arcs: groups.map(function(polygons2) {
            var arcs = [], n3;
            polygons2.forEach(function(polygon) {
              polygon.forEach(function(ring) {
                ring.forEach(function(arc) {
                  if (polygonsByArc[arc < 0 ? ~arc : arc].length < 2) {
                    arcs.push(arc);
                  }
                });
              });
            });
            arcs = stitch(topology, arcs);
            if ((n3 = arcs.length) > 1) {
              for (var i = 1, k = area(arcs[0]), ki, t2; i < n3; ++i) {
                if ((ki = area(arcs[i])) > k) {
                  t2 = arcs[0], arcs[0] = arcs[i], arcs[i] = t2, k = ki;
                }
              }
            }
            return arcs;
          }).filter(function(arcs) {
            return arcs.length > 0;
          })
        };
      }
      function bisect(a, x) {
        var lo = 0, hi = a.length;
        while (lo < hi) {
          var mid = lo + hi >>> 1;
          if (a[mid] < x) lo = mid + 1;
          else hi = mid;
        }
        return lo;
      }
      function neighbors(objects) {
        var indexesByArc = {}, neighbors2 = objects.map(function() {
          return [];
        });
        function line(arcs, i2) {
          arcs.forEach(function(a) {
            if (a < 0) a = ~a;
            var o = indexesByArc[a];
            if (o) o.push(i2);
            else indexesByArc[a] = [i2];
          });
        }
        function polygon(arcs, i2) {
          arcs.forEach(function(arc) {
            line(arc, i2);
          });
        }
        function geometry(o, i2) {
          if (o.type === "GeometryCollection") o.geometries.forEach(function(o2) {
            geometry(o2, i2);
          });
          else if (o.type in geometryType) geometryType[o.type](o.arcs, i2);
        }
        var geometryType = {
          LineString: line,
          MultiLineString: polygon,
          Polygon: polygon,
          MultiPolygon: function(arcs, i2) {
            arcs.forEach(function(arc) {
              polygon(arc, i2);
            });
          }
        };
        objects.forEach(geometry);
        for (var i in indexesByArc) {
          for (var indexes = indexesByArc[i], m = indexes.length, j = 0; j < m; ++j) {
            for (var k = j + 1; k < m; ++k) {
              var ij = indexes[j], ik = indexes[k], n3;
              if ((n3 = neighbors2[ij])[i = bisect(n3, ik)] !== ik) n3.splice(i, 0, ik);
              if ((n3 = neighbors2[ik])[i = bisect(n3, ij)] !== ij) n3.splice(i, 0, ij);
            }
          }
        }
        return neighbors2;
      }
      function untransform(transform2) {
        if (transform2 == null) return identity;
        var x0, y0, kx = transform2.scale[0], ky = transform2.scale[1], dx = transform2.translate[0], dy = transform2.translate[1];
        return function(input, i) {
          if (!i) x0 = y0 = 0;
          var j = 2, n3 = input.length, output = new Array(n3), x1 = Math.round((input[0] - dx) / kx), y1 = Math.round((input[1] - dy) / ky);
          output[0] = x1 - x0, x0 = x1;
          output[1] = y1 - y0, y0 = y1;
          while (j < n3) output[j] = input[j], ++j;
          return output;
        };
      }
      function quantize(topology, transform2) {
        if (topology.transform) throw new Error("already quantized");
        if (!transform2 || !transform2.scale) {
          if (!((n3 = Math.floor(transform2)) >= 2)) throw new Error("n must be \u22652");
          box = topology.bbox || bbox(topology);
          var x0 = box[0], y0 = box[1], x1 = box[2], y1 = box[3], n3;
          transform2 = { scale: [x1 - x0 ? (x1 - x0) / (n3 - 1) : 1, y1 - y0 ? (y1 - y0) / (n3 - 1) : 1], translate: [x0, y0] };
        } else {
          box = topology.bbox;
        }
        var t2 = untransform(transform2), box, key, inputs = topology.objects, outputs = {};
        function quantizePoint(point) {
          return t2(point);
        }
        function quantizeGeometry(input) {
          var output;
          switch (input.type) {
            case "GeometryCollection":
              output = { type: "GeometryCollection", geometries: input.geometries.map(quantizeGeometry) };
              break;
            case "Point":
              output = { type: "Point", coordinates: quantizePoint(input.coordinates) };
              break;
            case "MultiPoint":
              output = { type: "MultiPoint", coordinates: input.coordinates.map(quantizePoint) };
              break;
            default:
              return input;
          }
          if (input.id != null) output.id = input.id;
          if (input.bbox != null) output.bbox = input.bbox;
          if (input.properties != null) output.properties = input.properties;
          return output;
        }
        function quantizeArc(input) {
          var i = 0, j = 1, n4 = input.length, p, output = new Array(n4);
          output[0] = t2(input[0], 0);
          while (++i < n4) if ((p = t2(input[i], i))[0] || p[1]) output[j++] = p;
          if (j === 1) output[j++] = [0, 0];
          output.length = j;
          return output;
        }
        for (key in inputs) outputs[key] = quantizeGeometry(inputs[key]);
        return {
          type: "Topology",
          bbox: box,
          transform: transform2,
          objects: outputs,
          arcs: topology.arcs.map(quantizeArc)
        };
      }
      exports2.bbox = bbox;
      exports2.feature = feature;
      exports2.merge = merge;
      exports2.mergeArcs = mergeArcs2;
      exports2.mesh = mesh;
      exports2.meshArcs = meshArcs2;
      exports2.neighbors = neighbors;
      exports2.quantize = quantize;
      exports2.transform = transform;
      exports2.untransform = untransform;
      Object.defineProperty(exports2, "__esModule", { value: true });
    });
  }
});

// .mb.ts
import { createHash } from "node:crypto";

// test/core/support.ts
import { readFileSync } from "node:fs";

// src/core/data/is-country-code.ts
var CODES = "AdefgilmoqrstuwxzBabdefghijlmnoqrstvwyzCacdfghiklmnoruvwxyzDejkmozEceghrstFijkmorGabdefghilmnpqrstuwyHkmnrtuIdelmnoqrstJempoKeghimnprwyzLabcikrstuvyMacdefghklmnopqrstuvwxyzNacefgilopruzOmPaefghklmnrstwyQaReosuwSabcdeghijklmnorstvxyzTcdfghjklmnortvwzUagmsyzVaceginuWfsXkYetZamw";
function isCountryCode(code) {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  const others = CODES.slice(CODES.indexOf(code[0]) + 1).match(/^[a-z]*/)[0];
  return others.includes(code[1].toLowerCase());
}

// src/core/data/country-name.ts
var countryName = (code) => isCountryCode(code) ? new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) : void 0;
var codeOfToday = (code) => /^[A-Z]{2}$/.test(code) ? Intl.getCanonicalLocales(`und-${code}`)[0].slice(-2) : code;

// src/core/data/drawn-names.ts
var overlap = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

// src/core/data/describe.ts
var shorten = (text) => text.length > 40 ? `${text.slice(0, 40)}\u2026` : text;
function describe(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return `"${shorten(value)}"`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value === void 0 ? "nothing" : `a ${typeof value}`;
}

// src/core/data/path.ts
var inside = (within3, key) => ({ key, within: within3 });
function formatPath(path) {
  if (!path) return "";
  const text = formatPath(path.within);
  if (typeof path.key === "number") return `${text}[${path.key}]`;
  const name = shorten(path.key);
  if (!/^[A-Za-z_$][\w$-]*$/.test(name)) return `${text}[${JSON.stringify(name)}]`;
  return text === "" ? name : `${text}.${name}`;
}

// src/core/data/suggest.ts
var MOST_EFFORT = 1e5;
var OF_EACH = 100;
function suggest(word, known2) {
  let effort = MOST_EFFORT;
  const wanted = word.toLowerCase();
  let best;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 0.5;
  for (const candidate of known2) {
    if (Math.abs(candidate.length - word.length) > bestDistance) continue;
    effort -= OF_EACH + candidate.length * word.length;
    if (effort < 0) break;
    const name = candidate.toLowerCase();
    const bonus = name.startsWith(wanted.slice(0, 2)) ? 0.5 : 0;
    const distance = editDistance(wanted, name) - bonus;
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
function didYouMean(word, known2) {
  const found = suggest(word, known2);
  return found === void 0 ? "" : `; did you mean "${found}"?`;
}
function editDistance(a, b) {
  let before = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? before[j - 2] + 1 : Infinity;
      row.push(Math.min(previous[j] + 1, row[j - 1] + 1, replaced, swapped));
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length];
}

// src/core/data/check-mark.ts
function checkMark(mark, path, drawn, found, placeOf2) {
  const warn = (key, message) => found.add(inside(path, key), () => `${message}; the mark is not drawn`, "warning");
  const checkNames = (key, list, names, what) => list.forEach((id, i) => {
    if (!names.includes(id))
      found.add(
        placeOf2(path, key, list, i),
        () => `"${id}" is no ${what} of this map${didYouMean(id, names)}`
      );
  });
  const checkBox = (box) => {
    if (box && !overlap(box, drawn.extent)) warn("box", "lies outside this map");
  };
  switch (mark.type) {
    case "pieces":
      return checkNames("pieces", mark.pieces, [...drawn.pieces, ...drawn.countries], "piece");
    case "water":
      return checkNames("waters", mark.waters, drawn.waters, "river or lake");
    case "border": {
      const [one, other] = mark.countries;
      const far = mark.countries.find((code) => !drawn.countries.includes(code));
      if (far === void 0 && !drawn.areNeighbours(one, other))
        warn("countries", `"${one}" and "${other}" have no common border on this map`);
      else if (far !== void 0 && countryName(far))
        warn("countries", `"${far}" (${countryName(far)}) lies outside this map`);
      return checkBox(mark.box);
    }
    case "area":
      return checkBox(mark.box);
    case "point": {
      const { lon, lat } = mark;
      const [west, south, east, north] = drawn.extent;
      if (lon < west || lon > east) warn("lon", "lies outside this map");
      else if (lat < south || lat > north) warn("lat", "lies outside this map");
    }
  }
}

// src/core/data/list-of.ts
var listOf = (ends) => typeof ends === "string" ? [ends] : ends;

// src/core/data/check-drawn.ts
function checkDrawn(data, drawn, found, placeOf2) {
  data.disputes?.forEach(({ marks }, i) => {
    const place2 = placeOf2(void 0, "disputes", data.disputes, i);
    marks.forEach(
      (mark, j) => checkMark(mark, placeOf2(place2, "marks", marks, j), drawn, found, placeOf2)
    );
  });
  checkLinks(data, drawn, found, placeOf2);
  const { box, ...others } = data;
  if (!box || overlap(box, drawn.extent)) return data;
  const extent = drawn.extent.join(", ");
  found.add(inside(void 0, "box"), () => `lies outside this map, which covers [${extent}]`);
  return others;
}
function checkLinks(data, drawn, found, placeOf2) {
  const actors2 = new Map(data.actors?.map((actor) => [actor.id, actor]));
  data.links?.forEach((link, i) => {
    const path = placeOf2(void 0, "links", data.links, i);
    const warn = (key, message) => found.add(inside(path, key), () => `${message}; it is listed but not drawn`, "warning");
    if (link.claim === "absence") return;
    if (isOnOne(link)) warn("to", "ends where it begins");
    for (const side of ["from", "to"])
      for (const id of listOf(link[side])) {
        const actor = actors2.get(id);
        if (actor && !hasPlace(actor, link, drawn))
          warn(side, `"${id}" has neither a place, as in "at", nor members on this map`);
      }
  });
}
function isOnOne({ claim, from, to }) {
  const ends = /* @__PURE__ */ new Set([...listOf(from), ...listOf(to)]);
  return claim === "event" && ends.size === 1;
}
function hasPlace({ at: at2, kind, members, alliance }, { place: place2 }, drawn) {
  if (at2 || alliance !== void 0 || kind === "actor" || kind === "historical") return true;
  if (kind === "organisation" && place2?.lat !== void 0 && place2.lon !== void 0) return true;
  return members?.some((id) => drawn.countries.includes(id)) ?? false;
}
function checkLoose({ links: links3 = [], places: places2 = [], actors: actors2 = [], notes = [], insets = [] }, areNamed, found) {
  if (areNamed || links3.length + notes.length + insets.length > 0) return;
  const warn = (name) => found.add(
    inside(void 0, name),
    () => "are drawn as ends of links, and there is no link",
    "warning"
  );
  if (places2.length > 0) warn("places");
  if (actors2.some(({ at: at2 }) => at2)) warn("actors");
}

// src/core/data/rows-of.ts
function rowsOf(data, overlay) {
  const lists2 = data;
  return lists2[overlay] ?? [];
}

// src/core/data/check-parts.ts
function checkParts(data, check2, countries2, overlays, tell) {
  const places2 = new Set((data.places ?? []).map(({ id }) => id));
  const known2 = /* @__PURE__ */ new Set([
    ...countries2,
    ...places2,
    ...(data.actors ?? []).map(({ id }) => id),
    ...overlays.flatMap((name) => rowsOf(data, name).map(({ id }) => id))
  ]);
  const named = new Set(Object.values(data.show ?? {}).flatMap((tokens) => tokens ?? []));
  const isKnown = (id) => known2.has(id) || named.has(id);
  const notes = data.notes?.flatMap((note, i) => {
    check2.sources(note.sources, ["notes", i]);
    return checkNote(note, ["notes", i], isKnown, tell) ?? [];
  });
  const insets = data.insets?.flatMap(
    (inset, i) => checkInset(inset, ["insets", i], places2, check2, tell) ?? []
  );
  return { ...data, ...notes && { notes }, ...insets && { insets } };
}
function checkNote(note, path, isKnown, tell) {
  const { at: at2, ...others } = note;
  const hasPoint = note.lat !== void 0 && note.lon !== void 0;
  if (at2 !== void 0 && isKnown(at2)) return note;
  if (at2 !== void 0)
    tell(
      [...path, "at"],
      () => `"${at2}" is no country code and no place, actor, dispute or link of this data`
    );
  else if (!hasPoint) tell(path, () => 'needs "lat" and "lon", or "at" with what it is about');
  return hasPoint ? others : void 0;
}
function checkInset(inset, path, known2, check2, tell) {
  const countries2 = inset.countries?.filter(
    (code, i) => check2.country(code, [...path, "countries", i])
  );
  const places2 = inset.places?.filter((id, i) => {
    if (!known2.has(id)) tell([...path, "places", i], () => `"${id}" is no place of this data`);
    return known2.has(id);
  });
  if (!inset.box && !countries2?.length) {
    if (!inset.countries?.length) tell(path, () => 'needs a "box" or "countries" to show');
    return void 0;
  }
  return { ...inset, ...countries2 && { countries: countries2 }, ...places2 && { places: places2 } };
}

// src/core/data/check-steps.ts
function checkSteps(data, check2, tell) {
  const idsOf = (rows = []) => rows.map(({ id }) => id);
  const known2 = { notes: idsOf(data.notes), insets: idsOf(data.insets) };
  const links3 = idsOf(data.links);
  return data.steps?.map((step, i) => {
    const named = (list, what) => step[list]?.filter((id, j) => {
      const isKnown = known2[list].includes(id);
      const message = () => `"${id}" is no ${what} of this data${didYouMean(id, known2[list])}`;
      if (!isKnown) tell(["steps", i, list, j], message);
      return isKnown;
    });
    const words = Object.entries(step.words ?? {}).filter(([id]) => {
      const isKnown = links3.includes(id);
      const message = () => `"${shorten(id)}" is no link of this data${didYouMean(id, links3)}`;
      if (!isKnown) tell(["steps", i, "words", id], message);
      return isKnown;
    });
    const countries2 = step.countries?.filter(
      (code, j) => check2.country(code, ["steps", i, "countries", j])
    );
    const notes = named("notes", "note");
    const insets = named("insets", "inset");
    return {
      ...step,
      ...step.words && { words: Object.fromEntries(words) },
      ...countries2 && { countries: countries2 },
      ...notes && { notes },
      ...insets && { insets }
    };
  });
}

// src/core/data/is-calendar-date.ts
function isCalendarDate(date) {
  const [year = NaN, month = 1, day = 1] = date.split("-").map(Number);
  if (!Number.isInteger(year) || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= days[month - 1];
}

// src/core/data/dates.ts
function isWithin(asOf, from, to) {
  return (!from || hasBegun(asOf, from)) && (!to || !hasBegun(asOf, to));
}
var hasBegun = (asOf, date) => asOf.slice(0, date.length) >= date;
function lastDay(date) {
  const [, month = 12, day] = date.split("-").map(Number);
  if (day) return date;
  const isLast = (n3) => isCalendarDate(`${date.slice(0, 4)}-${month}-${n3}`);
  const days = [31, 30, 29, 28].find(isLast);
  return `${date.slice(0, 4)}-${String(month).padStart(2, "0")}-${days}`;
}
var isBefore = (b, a) => b.slice(0, Math.min(a.length, b.length)) < a.slice(0, Math.min(a.length, b.length));

// src/core/data/explain-code.ts
var DISSOLVED = {
  AN: "the Netherlands Antilles",
  CS: "Czechoslovakia, later of Serbia and Montenegro",
  SU: "the Soviet Union",
  YU: "Yugoslavia"
};
function explainCode(code, known2) {
  const state = Object.hasOwn(DISSOLVED, code) ? DISSOLVED[code] : void 0;
  if (state) return `; it was that of ${state}: name the states of today`;
  const now2 = codeOfToday(code);
  return now2 === code ? didYouMean(code, known2) : `; did you mean "${now2}"?`;
}

// src/core/data/most-tokens.ts
var MOST_TOKENS = 1e3;

// src/core/data/limits.ts
var LIMITS = {
  /** Characters of a JSON document. */
  characters: 16e6,
  /** Lists and objects within each other. */
  depth: 64,
  /** Items of an overlay that sets no limit of its own. */
  items: 2e4,
  /** Entries of the lists that belong to no overlay, by their names. */
  lists: {
    places: 2e4,
    sources: 2e4,
    actors: 2e3,
    steps: 500,
    corrections: 500,
    notes: 50,
    insets: 5
  },
  /** Entries of a list within an item. */
  entries: 1e3,
  /** Entries of all lists together. */
  all: 2e5,
  /** Characters of a text. */
  text: 5e3,
  /** Characters of an id, a key or a name in a token list. */
  id: 200,
  /** Tokens of an attribute. */
  tokens: MOST_TOKENS,
  /** Problems that are listed; the rest is counted. */
  issues: 1e3
};
var inWords = (count2) => String(count2).replace(/\B(?=(?:\d{3})+$)/g, ",");

// src/core/data/with-count.ts
var withCount = (message, count2) => count2 === 1 ? message : `${message}${message.endsWith("?") ? " So" : "; so"} in ${inWords(count2)} rows`;

// src/core/data/fault-counts.ts
var FaultCounts = class {
  #faults = /* @__PURE__ */ new Map();
  /** `within` is where it stands in the item: a list, the number of a row, and a column. */
  add([list, , ...column], path, message, severity) {
    const key = [list, ...column, severity].join(" ");
    const known2 = this.#faults.get(key);
    if (known2) known2.count++;
    else this.#faults.set(key, { path, message, severity, count: 1 });
  }
  /** Tells of all that there are, and forgets them. */
  tell(found) {
    for (const { path, message, severity, count: count2 } of this.#faults.values())
      found.add(path, () => withCount(message(), count2), severity);
    this.#faults.clear();
  }
};

// src/core/data/shape-id.ts
var SHAPE = "shape:";
var isShapeId = (id) => id.startsWith(SHAPE);
var itemOfMember = (member) => member.includes(":") ? member : `country:${member}`;

// src/core/data/shape-members.ts
var shapesOf = (data) => rowsOf(data, "shapes");
var shapeIds = (data) => shapesOf(data).map(({ id }) => id);
var shapeActors = (data) => shapesOf(data).map(({ id, name }) => ({ id: SHAPE + id, name, kind: "actor" }));

// src/core/data/check-references.ts
function checkReferences(input, known2, found) {
  const data = known2.drawn ? checkDrawn(
    input,
    known2.drawn,
    found,
    (within3, name, list, i) => inside(inside(within3, name), (list && found.origins.get(list)?.[i]) ?? i)
  ) : input;
  let areNamed = false;
  const names = { ...namesIn(data, known2), onPlace: () => void (areNamed = true) };
  const checked = (name, rows, look, tables = []) => {
    const origins = found.origins.get(rows);
    const counts = new FaultCounts();
    let at2 = 0;
    const check2 = checkOf(names, (path, message, severity) => {
      const place2 = inside(inside(void 0, name), origins?.[at2] ?? at2);
      const where = placeIn(rows[at2], place2, path, found);
      if (tables.includes(String(path[0]))) counts.add(path, where, message, severity);
      else found.add(where, message, severity);
    });
    return rows.flatMap((row, i) => {
      at2 = i;
      const kept = look(row, check2) ?? row;
      counts.tell(found);
      return kept === false ? [] : kept;
    });
  };
  const overlays = known2.overlays.filter(({ name }) => Object.hasOwn(data, name)).map((reader) => {
    const look = (row, check2) => {
      check2.sources(row.sources, []);
      return reader.references?.(row, check2);
    };
    const rows = checked(reader.name, rowsOf(data, reader.name), look, reader.tables);
    return [reader.name, rows];
  });
  if (known2.drawn) checkLoose(data, areNamed, found);
  const actors2 = data.actors && checked("actors", data.actors, (actor, check2) => {
    const isMember = (id, j) => check2.party(id, ["members", j]);
    return actor.members ? { ...actor, members: actor.members.filter(isMember) } : actor;
  });
  const members = shapeActors(data);
  const own = checkOf(
    names,
    (path, message, severity) => found.add(placeIn(data, void 0, path, found), message, severity)
  );
  const focus = data.focus?.filter((code, i) => own.country(code, ["focus", i]));
  data.corrections?.forEach((entry, i) => own.sources(entry.sources, ["corrections", i]));
  const tell = (path, message) => found.add(placeIn(data, void 0, path, found), message);
  const told2 = checkParts(
    data,
    own,
    known2.countries,
    known2.overlays.map(({ name }) => name),
    tell
  );
  const steps3 = checkSteps(told2, own, tell);
  data.places?.forEach(({ country }, i) => {
    if (country !== void 0) own.country(country, ["places", i, "country"], "warning");
  });
  return {
    ...told2,
    ...Object.fromEntries(overlays),
    ...actors2 || members.length > 0 ? { actors: [...actors2 ?? [], ...members] } : {},
    ...focus ? { focus } : {},
    ...steps3 ? { steps: steps3 } : {}
  };
}
function namesIn(data, { countries: countries2, overlays, drawn }) {
  const idsOf = (rows = []) => rows.map(({ id }) => id);
  return {
    countries: countries2,
    ends: /* @__PURE__ */ new Set([...idsOf(data.actors), ...idsOf(data.places)]),
    places: new Set(idsOf(data.places)),
    members: new Set(shapeIds(data)),
    kinds: new Map(
      overlays.map((reader) => [
        kindOf(reader),
        { ids: new Set(idsOf(rowsOf(data, reader.name))), isInRecord: reader.isInRecord === true }
      ])
    ),
    drawn,
    sources: new Set(Object.keys(data.sources ?? {}))
  };
}
var kindOf = ({ name, kind }) => kind ?? name.replace(/s$/, "");
function checkOf({ countries: countries2, ends, places: places2, members, kinds, drawn, sources, onPlace }, tell) {
  const report = (path, message, severity = "error") => {
    tell(path, message, severity);
    return false;
  };
  const shape = (id, path, severity) => members.has(id) || report(
    path,
    () => `no shape of this data has the id "${shorten(id)}"${didYouMean(id, members)}`,
    severity
  );
  const country = (code, path, severity) => isShapeId(code) ? shape(code.slice(SHAPE.length), path, severity) : code.includes(":") || isCountryCode(code) || report(
    path,
    () => `"${shorten(code)}" is no country code${explainCode(code, countries2)}`,
    severity
  );
  return {
    country,
    party: (id, path, severity) => ends.has(id) || country(id, path, severity),
    end(id, path) {
      if (ends.has(id)) return true;
      if (!isCountryCode(id))
        return report(
          path,
          () => `"${id}" is neither a country code nor an actor or place of this data${explainCode(id, [...countries2, ...ends])}`
        );
      if (!countries2.includes(id)) report(path, () => outside(id), "warning");
      return true;
    },
    drawn: (code, path) => !isCountryCode(code) || (drawn?.countries.includes(code) ?? true) || report(path, () => outside(code), "warning"),
    item(id, path) {
      const [kind = "", key = ""] = id.split(/:(.*)/s);
      const known2 = kinds.get(kind);
      if (known2 && (known2.isInRecord || known2.ids.has(key))) return true;
      const message = () => known2 ? `no ${kind} of this data has the id "${shorten(key)}"${didYouMean(key, known2.ids)}` : `expected a kind and an id, such as "link:a", got "${shorten(id)}"${didYouMean(kind, kinds.keys())}`;
      return report(path, message);
    },
    place(id, path) {
      if (places2.has(id)) onPlace();
      return places2.has(id) || report(path, () => `"${shorten(id)}" is no place of this data${didYouMean(id, places2)}`);
    },
    point({ lon, lat }, path) {
      const side = drawn && sideOutside(lon, lat, drawn.extent);
      const message = () => "lies outside this map; it is listed but not drawn";
      return side === void 0 || report([...path, side], message, "warning");
    },
    sources: (keys = [], path) => keys.forEach((key, i) => {
      if (!sources.has(key))
        report(
          [...path, "sources", i],
          () => `no source has the key "${key}"${didYouMean(key, sources)}`,
          "warning"
        );
    }),
    // One that ends before it begins cannot hold at all.
    period: (from, to, path) => from === void 0 || to === void 0 || !isBefore(to, from) || report(path, () => `"${to}" is before "${from}"`)
  };
}
var outside = (code) => `"${code}" (${countryName(code)}) lies outside this map; it is listed but not drawn`;
function sideOutside(lon, lat, [west, south, east, north]) {
  if (lon < west || lon > east) return "lon";
  return lat < south || lat > north ? "lat" : void 0;
}
function placeIn(item, place2, path, { origins }) {
  let where = place2;
  let value = item;
  for (const key of path) {
    const origin = Array.isArray(value) ? origins.get(value)?.[Number(key)] : void 0;
    where = inside(where, origin ?? key);
    value = value?.[key];
  }
  return where;
}

// src/core/data/findings.ts
var Findings = class {
  constructor() {
    /** How many entries of lists may still be read. */
    this.room = LIMITS.all;
    /** The same for lists within the items of the overlay that is being read, by the names of the lists. */
    this.roomIn = /* @__PURE__ */ new Map();
    this.#issues = [];
    this.#more = 0;
    this.origins = /* @__PURE__ */ new WeakMap();
  }
  #issues;
  #more;
  /** Notes a fault; its words are made only if it is listed. */
  add(path, message, severity = "error") {
    if (this.#issues.length < LIMITS.issues)
      this.#issues.push({ path: formatPath(path), message: message(), severity });
    else this.#more++;
  }
  get issues() {
    if (this.#more === 0) return this.#issues;
    const message = `${inWords(this.#more)} further problems are not listed`;
    return [...this.#issues, { path: "issues", message, severity: "error" }];
  }
};

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
// @__NO_SIDE_EFFECTS__
function check(requirement, message$1) {
  return {
    kind: "validation",
    type: "check",
    reference: check,
    async: false,
    expects: null,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function finite(message$1) {
  return {
    kind: "validation",
    type: "finite",
    reference: finite,
    async: false,
    expects: null,
    requirement: Number.isFinite,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minEntries(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_entries",
    reference: minEntries,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (!dataset.typed) return dataset;
      const count2 = Object.keys(dataset.value).length;
      if (dataset.typed && count2 < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count2}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function nonEmpty(message$1) {
  return {
    kind: "validation",
    type: "non_empty",
    reference: nonEmpty,
    async: false,
    expects: "!0",
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
var ABORT_EARLY_CONFIG = { abortEarly: true };
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function is(schema, input) {
  return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of valueDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = valueDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictTuple(items, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_tuple",
    reference: strictTuple,
    expects: "Array",
    async: false,
    items,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < this.items.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
        if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
          input: input[this.items.length],
          expected: "never",
          path: [{
            type: "array",
            origin: "value",
            input,
            key: this.items.length,
            value: input[this.items.length]
          }]
        });
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function variant(key, options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "variant",
    reference: variant,
    expects: "Object",
    async: false,
    key,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        let outputDataset;
        let maxDiscriminatorPriority = 0;
        let invalidDiscriminatorKey = this.key;
        let expectedDiscriminators = [];
        const parseOptions = (variant$1, allKeys) => {
          for (const schema of variant$1.options) {
            if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
            else {
              let keysAreValid = true;
              let currentPriority = 0;
              for (const currentKey of allKeys) {
                const discriminatorSchema = schema.entries[currentKey];
                if (currentKey in input ? discriminatorSchema["~run"]({
                  typed: false,
                  value: input[currentKey]
                }, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
                  keysAreValid = false;
                  if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
                    maxDiscriminatorPriority = currentPriority;
                    invalidDiscriminatorKey = currentKey;
                    expectedDiscriminators = [];
                  }
                  if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
                  break;
                }
                currentPriority++;
              }
              if (keysAreValid) {
                const optionDataset = schema["~run"]({ value: input }, config$1);
                if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
              }
            }
            if (outputDataset && !outputDataset.issues) break;
          }
        };
        parseOptions(this, /* @__PURE__ */ new Set([this.key]));
        if (outputDataset) return outputDataset;
        _addIssue(this, "type", dataset, config$1, {
          input: input[invalidDiscriminatorKey],
          expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
          path: [{
            type: "object",
            origin: "value",
            input,
            key: invalidDiscriminatorKey,
            value: input[invalidDiscriminatorKey]
          }]
        });
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// src/core/data/primitives.ts
var dateSchema = pipe(
  string('a date such as "2023", "2023-10" or "2023-10-17"'),
  regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date such as "2023", "2023-10" or "2023-10-17"'),
  check(isCalendarDate, "a date that exists in the calendar")
);
var textSchema = union(
  [
    pipe(string(), nonEmpty("text that is not empty")),
    pipe(
      record(pipe(string(), regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/)), string()),
      minEntries(1)
    )
  ],
  'text, or an object of texts by language such as {"en": "\u2026", "ru": "\u2026"}'
);
var codeSchema = pipe(
  string('a two-letter country code such as "TJ"'),
  regex(/^[A-Z]{2}$/, 'a two-letter country code such as "TJ"')
);
var countrySchema = codeSchema;
var byCountrySchema = (value) => record(codeSchema, value);
var idSchema = pipe(
  string("an id"),
  regex(/^[A-Za-z0-9][A-Za-z0-9._:+-]*$/, "an id of letters, digits and . _ - : +"),
  maxLength(LIMITS.id, `an id of at most ${LIMITS.id} characters`)
);
var endSchema = idSchema;
var latSchema = pipe(number("degrees north"), minValue(-90), maxValue(90));
var lonSchema = pipe(number("degrees east"), minValue(-180), maxValue(180));
var accuracySchema = pipe(number("degrees"), minValue(0), maxValue(90));
var boxSchema = pipe(
  strictTuple([lonSchema, latSchema, lonSchema, latSchema], "[west, south, east, north]"),
  check(
    ([west, south, east, north]) => west < east && south < north,
    "a box with west < east and south < north, not across 180\xB0"
  )
);
var colourSchema = pipe(
  string('a colour such as "#0b5394"'),
  regex(/^#(?:[0-9a-fA-F]{3}){1,2}$/, 'a colour such as "#0b5394"')
);
var confidenceSchema = picklist(["sure", "likely", "check"]);
var basisSchema = picklist(["copy", "memory", "article"]);
var ground = {
  basis: optional(basisSchema),
  sources: optional(array(idSchema)),
  /** When an editor last held the statement against its sources, as precisely as that is known. */
  checked: optional(dateSchema)
};
var provenance = {
  confidence: optional(confidenceSchema),
  ...ground,
  /** Several where parts of the statement rest on different ones. */
  basis: optional(union([basisSchema, array(basisSchema)])),
  note: optional(textSchema)
};

// src/core/data/alliance.ts
var roleSchema = picklist([
  "member",
  "observer",
  "dialogue-partner",
  "partner",
  "associate",
  "participant",
  "cooperation",
  "suspended",
  "suspended-partner",
  "frozen",
  "candidate"
]);
var membershipSchema = strictObject({
  /**
   * ISO 3166-1 alpha-2 codes, or shapes of the same data as `shape:<id>`; other keys such as `x:trnc` or `org:eco` are
   * listed but never coloured.
   */
  countries: pipe(array(idSchema), minLength(1, "at least one country")),
  role: roleSchema,
  from: optional(dateSchema),
  /** Where `from` is not known: since when a source attests the role. Before that date the map says nothing of it. */
  attested: optional(dateSchema),
  to: optional(dateSchema),
  ...provenance
});
var bodyNameSchema = strictObject({
  from: optional(dateSchema),
  to: optional(dateSchema),
  name: textSchema,
  short: textSchema
});
var allianceSchema = strictObject({
  id: idSchema,
  name: textSchema,
  /** Short name for legend and labels, e.g. `SCO`. */
  short: textSchema,
  /** Other names in other times; the first whose period holds at the map's date is told. */
  names: optional(array(bodyNameSchema)),
  kind: optional(array(picklist(["security", "political", "economic", "cultural"]))),
  founded: optional(dateSchema),
  website: optional(string()),
  seat: optional(textSchema),
  color: optional(colourSchema),
  members: array(membershipSchema),
  ...provenance
});
var allianceReader = {
  name: "alliances",
  schema: allianceSchema,
  limit: 200,
  isInRecord: true,
  references: (alliance, check2) => ({
    ...alliance,
    members: alliance.members.flatMap((membership, i) => {
      check2.sources(membership.sources, ["members", i]);
      const countries2 = membership.countries.filter(
        (code, k) => check2.country(code, ["members", i, "countries", k])
      );
      const since = membership.from ?? membership.attested;
      const holds2 = check2.period(since, membership.to, ["members", i, "to"]);
      return holds2 && countries2.length > 0 ? [{ ...membership, countries: countries2 }] : [];
    }),
    ...alliance.names ? {
      names: alliance.names.filter(
        ({ from, to }, i) => check2.period(from, to, ["names", i, "to"])
      )
    } : {}
  })
};

// src/core/data/inset-places.ts
var INSET_PLACES = 4;

// src/core/data/inset.ts
var captionEntries = {
  /** The caption's first words, which are printed bold: a date or a name. */
  head: optional(textSchema),
  caption: optional(textSchema)
};
var insetSchema = strictObject({
  id: idSchema,
  /** What it shows; without it, the countries. */
  box: optional(boxSchema),
  countries: optional(array(countrySchema)),
  ...captionEntries,
  /** `hostile` prints the first words in the colour of fighting. Default: that of text. */
  tone: optional(picklist(["plain", "hostile"])),
  /** The caption where it stands below a narrow picture and has to stand alone. Default: the same. */
  narrow: optional(strictObject(captionEntries)),
  /** Where it stands on a wide picture. Default: the corner with the fewest names. */
  corner: optional(picklist(["top-left", "top-right", "bottom-left", "bottom-right"])),
  /** Ids of links and disputes of this data that its caption tells of, so that the picture need not. */
  tells: optional(array(idSchema)),
  /** Ids of the places of this data that it names, the most telling first. */
  places: optional(
    pipe(array(idSchema), maxLength(INSET_PLACES, `at most ${INSET_PLACES} places`))
  )
});

// src/core/data/in-order.ts
function inOrder(history, check2, path = ["history"]) {
  const sound = history.filter((entry, i) => {
    check2.sources(entry.sources, [...path, i]);
    const before = history[i - 1];
    if (before) check2.period(before.from, entry.from, [...path, i, "from"]);
    return check2.period(entry.from, entry.to, [...path, i, "to"]);
  });
  return sound.sort((a, b) => a.from < b.from ? -1 : 1);
}

// src/core/data/link.ts
var claimSchema = picklist(["event", "standing", "assessment", "forecast", "absence"]);
var toneSchema = picklist(["cooperative", "strained", "hostile", "neutral"]);
var endsSchema = union(
  [endSchema, pipe(array(endSchema), minLength(1))],
  "a country code, an actor or a place, or a list of them"
);
var linkSchema = strictObject({
  id: idSchema,
  kind: string('what the link is, e.g. "visit"'),
  claim: claimSchema,
  from: endsSchema,
  to: endsSchema,
  /** `directed` is drawn with an arrowhead at `to`, `mutual` without. */
  direction: picklist(["directed", "mutual"]),
  tone: toneSchema,
  /** Precision is that of the strings; leave out what is not known. */
  date: optional(strictObject({ start: optional(dateSchema), end: optional(dateSchema) })),
  place: optional(
    strictObject({ name: textSchema, lat: optional(latSchema), lon: optional(lonSchema) })
  ),
  people: optional(array(string())),
  /**
   * How tone and claim change: each entry holds from its date until the next one; what it leaves out is as in the link
   * itself.
   */
  history: optional(
    array(
      strictObject({
        from: dateSchema,
        tone: optional(toneSchema),
        claim: optional(claimSchema),
        note: optional(textSchema),
        ...ground
      })
    )
  ),
  summary: textSchema,
  /**
   * What stands beside the link on the picture, up to twelve words, without its date, which stands above them. Default: the
   * summary, as far as that is as short.
   */
  words: optional(textSchema),
  /** The one link that the map is about: it is drawn heaviest. Default: the latest event that ends in the focus. */
  lead: optional(boolean()),
  color: optional(colourSchema),
  /** Whose judgement an assessment or forecast is. */
  attribution: optional(textSchema),
  /** Records that the article itself does not contain are `context`. */
  part: optional(picklist(["article", "context"])),
  paragraph: optional(string()),
  ...provenance
});
var placeSchema = strictObject({
  id: idSchema,
  name: textSchema,
  lat: latSchema,
  lon: lonSchema,
  country: optional(string()),
  color: optional(colourSchema),
  ...provenance
});
var actorSchema = strictObject({
  id: idSchema,
  name: textSchema,
  kind: picklist(["organisation", "group", "actor", "historical"]),
  /** Where its links are anchored; an organisation or group without one is drawn at the centre of its members. */
  at: optional(strictObject({ lat: latSchema, lon: lonSchema })),
  members: optional(array(endSchema)),
  /** The id of an alliance whose members at the date are this actor's. */
  alliance: optional(idSchema),
  ...provenance
});
var linkReader = {
  name: "links",
  schema: linkSchema,
  limit: 2e4,
  references(link, check2) {
    const ends = (side) => listOf(link[side]).filter((id, i) => check2.end(id, id === link[side] ? [side] : [side, i]));
    const [from, to] = [ends("from"), ends("to")];
    const holds2 = check2.period(link.date?.start, link.date?.end, ["date", "end"]);
    const history = link.history && inOrder(link.history, check2);
    return holds2 && from.length > 0 && to.length > 0 ? { ...link, from, to, ...history ? { history } : {} } : false;
  }
};

// src/core/data/multiples.ts
var PANELS_BY = ["alliances", "as-of", "worldview", "values"];
var multiplesSchema = strictObject({
  /** Default: that of the list that is given, else `as-of`. */
  by: optional(picklist(PANELS_BY)),
  /** Dates by `as-of`. Default: the years in which states join or leave the bodies shown. */
  dates: optional(array(dateSchema)),
  /** Dates of numbers by `values`. Default: those of the data. */
  years: optional(array(dateSchema)),
  /** Views by `worldview`. Default: `un de-facto`. */
  worldviews: optional(array(string()))
});

// src/core/data/note.ts
var NOTE_WIDTHS = { least: 80, most: 320 };
var noteSchema = strictObject({
  id: idSchema,
  /** Its first words, which are printed bold: a date or a name. */
  head: optional(textSchema),
  text: textSchema,
  lat: optional(latSchema),
  lon: optional(lonSchema),
  /** What it is about, where it has no coordinate: a country code, or the id of a place, a dispute or a link of this data. */
  at: optional(idSchema),
  /** `hostile` draws it in the colour of fighting. Default: that of text. */
  tone: optional(picklist(["plain", "hostile"])),
  /** On which side of its point it stands, where it stands on the picture. Default: where there is room. */
  side: optional(picklist(["left", "right", "above", "below"])),
  /** Width of its text in pixels, where it stands on the picture. Default: 180. */
  width: optional(
    pipe(
      number("pixels"),
      minValue(NOTE_WIDTHS.least, `at least ${NOTE_WIDTHS.least} pixels`),
      maxValue(NOTE_WIDTHS.most, `at most ${NOTE_WIDTHS.most} pixels`)
    )
  ),
  ...provenance
});

// src/core/data/wording.ts
var entryWordingSchema = strictObject({
  /** What stands beside the sample in place of the library's words. */
  label: optional(textSchema),
  /** Entries with a number come first, the lowest foremost; with one below zero last, -1 hindmost. */
  order: optional(pipe(number(), finite("a number that is finite"))),
  /** `true` leaves it out of the legend; `false` shows it at first, also where the picture says it by itself. */
  hidden: optional(boolean())
});
var nameWordingSchema = strictObject({
  /** The name in place of the library's or the data's. */
  text: optional(textSchema),
  /** `true` leaves the name off the picture; tables and the description have it. */
  hidden: optional(boolean()),
  /** Where the middle of the name stands. */
  at: optional(strictTuple([lonSchema, latSchema], "[degrees east, degrees north]"))
});
var wordingEntries = {
  /** By the ids of entries, such as `alliances:csto:member`. */
  legend: optional(record(string(), entryWordingSchema)),
  /** By what is named: the code of a country, `capital:` and such a code, the id of a place, a water or an item. */
  labels: optional(record(string(), nameWordingSchema))
};

// src/core/data/map-data.ts
var sourceSchema = strictObject({
  publisher: textSchema,
  title: textSchema,
  /** As printed by the publisher; free text, since many copies give a month or nothing. */
  date: optional(string()),
  /** Only http and https addresses become links. */
  url: optional(string()),
  /** `false` for encyclopaedic copies, which are kept for the record but never cited to readers. */
  cite: optional(boolean())
});
var correctionSchema = strictObject({
  id: idSchema,
  /** `difference` when left out: the text and the record cannot both hold; `context` adds to what the text says. */
  kind: optional(picklist(["difference", "context"])),
  /** What the text says. */
  text: textSchema,
  record: textSchema,
  /** Ids of the links and steps it concerns. */
  links: optional(array(idSchema)),
  steps: optional(array(idSchema)),
  /** One sentence on it, printed under a map that draws what it is about. */
  note: optional(textSchema),
  confidence: optional(confidenceSchema),
  ...ground
});
var tokensOf = (overlays) => Object.fromEntries(overlays.map(({ name }) => [name, optional(array(idSchema))]));
var stepEntries = {
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  /**
   * What it tells, paragraph by paragraph; the summary where there is none. `[words](link:L01)` are words that point at the
   * item of the map with this id.
   */
  body: optional(array(textSchema)),
  /** What stands beside links on its map, by their ids, in place of the links' own words. */
  words: optional(record(idSchema, textSchema)),
  paragraphs: optional(array(string())),
  focus: optional(array(countrySchema))
};
var stepView = {
  /** Shows rows that no editor has confirmed as well, marked as such; for a step that speaks of one. */
  unconfirmed: optional(boolean()),
  asOf: dateSchema,
  /** Its view; without one the countries, and without these what is shown. */
  box: optional(boxSchema),
  countries: optional(array(countrySchema)),
  /** Id of the item that is open. */
  selected: optional(idSchema),
  /** Ids of the notes and of the close-up of this data that are on the map. Default: none. */
  notes: optional(array(idSchema)),
  insets: optional(array(idSchema)),
  /** Point of view, where it is another than the data's. */
  worldview: optional(string())
};
var settingsEntries = {
  $schema: optional(string()),
  title: optional(textSchema),
  /** Topic, above the headline. */
  kicker: optional(textSchema),
  /** What the map says, as a finding; the title when left out. */
  headline: optional(textSchema),
  /** One or two sentences below the headline, and a shorter form for narrow columns. */
  deck: optional(textSchema),
  deckNarrow: optional(textSchema),
  summary: optional(textSchema),
  /** Printed below the map, after its date and how its borders are drawn. */
  note: optional(textSchema),
  /** What the map shows, for those who cannot see it; said before what is worked out from the data. */
  alt: optional(textSchema),
  /** Whose work the map rests on; without it the publishers of the sources of what is drawn. */
  credit: optional(textSchema),
  /** Language of the plain strings in this data; English when left out. */
  lang: optional(string()),
  /** Languages whose texts a machine translated and nobody has reviewed; the credit says so. */
  machineTranslated: optional(array(string('a language tag such as "ru"'))),
  asOf: optional(dateSchema),
  /** Date up to which the record is known. */
  knownTo: optional(dateSchema),
  worldview: optional(string()),
  focus: optional(array(countrySchema)),
  /**
   * Roles in bodies that the map draws where the page does not choose bodies of its own, e.g. `["member"]`; the table has
   * all. Default: every role.
   */
  roles: optional(array(roleSchema)),
  /** Colours of countries' land, by their codes. */
  colors: optional(byCountrySchema(colourSchema)),
  /** First view; the library's default frame when left out. */
  box: optional(boxSchema),
  /** Small maps in place of one, in figures and pictures and in `<central-asia-multiples>`. */
  multiples: optional(multiplesSchema),
  ...wordingEntries
};
var listEntries = {
  actors: actorSchema,
  places: placeSchema,
  corrections: correctionSchema,
  notes: noteSchema,
  insets: insetSchema
};
var entriesOf = (overlays) => ({
  settings: {
    ...settingsEntries,
    /** What is on the map at first; everything of an overlay that is left out. */
    show: optional(strictObject(tokensOf(overlays)))
  },
  lists: {
    ...listEntries,
    steps: strictObject({ ...stepEntries, ...tokensOf(overlays), ...stepView })
  }
});

// src/core/data/is-object.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/core/data/parse-lenient.ts
function parseLenient(schema, value, path, found) {
  const { type, wrapped, item, key = "", options, entries } = schema;
  if (isOptional(schema) && value !== null) return parseLenient(wrapped, value, path, found);
  if (type === "array" && Array.isArray(value)) {
    const kept = parseEntries(
      (entry, where) => parseLenient(item, entry, where, found),
      value,
      path,
      found,
      LIMITS.entries
    );
    return readWhole(schema, kept, path, found) === void 0 ? void 0 : kept;
  }
  if (type === "variant" && isObject(value)) {
    const option = options.find((one) => {
      const name = key;
      return is(one.entries[name], value[name]);
    });
    if (option) return parseLenient(option, value, path, found);
  }
  if (type === "record" || type === "strict_object" || type === "object") {
    if (!isObject(value)) {
      found.add(path, () => `expected an object, got ${describe(value)}`);
      return void 0;
    }
    if (type === "record") return parseRecord(schema, value, path, found);
    const kept = parseFields(entries, value, path, found);
    return kept && "pipe" in schema ? readWhole(schema, kept, path, found) : kept;
  }
  return readWhole(schema, value, path, found);
}
var OPTIONAL = /* @__PURE__ */ new Set(["optional", "exact_optional", "nullish", "undefinedable"]);
var isOptional = ({ type }) => OPTIONAL.has(type);
function parseEntries(read, list, path, found, most) {
  const kept = [];
  const places2 = [];
  within(list, path, found, most).forEach((inner, i) => {
    const where = inside(path, i);
    const entry = attempt(() => read(inner, where), where, found);
    if (entry === void 0) return;
    kept.push(entry);
    places2.push(i);
  });
  found.origins.set(kept, places2);
  return kept;
}
function within(list, path, found, limit) {
  const name = String(path?.key);
  const named = found.roomIn.get(name) ?? Infinity;
  const most = Math.min(limit, found.room, named);
  const read = Math.min(list.length, most);
  found.room -= read;
  if (named < Infinity) found.roomIn.set(name, named - read);
  if (list.length <= most) return list;
  found.add(path, () => `holds ${inWords(list.length)} entries; ${tooMany(most)}`);
  return list.slice(0, most);
}
var tooMany = (most) => `the first ${inWords(most)} are read`;
function attempt(read, path, found) {
  try {
    return read();
  } catch {
    found.add(path, () => "cannot be read");
    return void 0;
  }
}
function parseFields(entries, value, path, found) {
  const result = {};
  let isComplete = true;
  for (const name of Object.keys(entries)) {
    const schema = entries[name];
    const inner = value[name];
    const where = inside(path, name);
    const kept = inner === void 0 ? getDefault(schema) : parseLenient(schema, inner, where, found);
    if (kept !== void 0) result[name] = kept;
    if (kept !== void 0 || isOptional(schema)) continue;
    isComplete = false;
    if (inner === void 0) found.add(where, () => `is missing; expected ${expectedOf(schema)}`);
  }
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(entries, name)) continue;
    const where = inside(path, name);
    found.add(where, () => `unknown field${didYouMean(name, Object.keys(entries))}`);
  }
  return isComplete ? result : void 0;
}
var UNUSABLE = ["__proto__", "prototype", "constructor"];
function parseRecord({ key: keySchema, value: inner }, value, path, found) {
  const keys = Object.keys(value);
  const most = LIMITS.entries;
  if (keys.length > most)
    found.add(path, () => `holds ${inWords(keys.length)} entries; ${tooMany(most)}`);
  const kept = keys.slice(0, most).flatMap((key) => {
    const where = inside(path, key);
    if (UNUSABLE.includes(key)) {
      found.add(where, () => "is a name that cannot be used");
      return [];
    }
    if (readWhole(keySchema, key, where, found) === void 0) return [];
    const parsed = attempt(() => parseLenient(inner, value[key], where, found), where, found);
    return parsed === void 0 ? [] : [[key, parsed]];
  });
  return Object.fromEntries(kept);
}
function readWhole(schema, value, path, found) {
  const result = safeParse(schema, value);
  if (result.success) {
    if (isObject(value)) {
      for (const name of Object.keys(value))
        if (!Object.hasOwn(result.output, name))
          found.add(inside(path, name), () => "is a name that cannot be used");
    }
    return cut(result.output, path, found);
  }
  const faults = /* @__PURE__ */ new Map();
  for (const fault of result.issues) {
    const keys = (fault.path ?? []).map(({ key: key2 }) => key2);
    const where = keys.reduce(inside, path);
    const key = formatPath(where);
    if (!faults.has(key)) faults.set(key, { where, fault });
  }
  for (const { where, fault } of faults.values()) {
    const { input, message, expected } = fault;
    found.add(where, () => {
      const hint = typeof input === "string" ? didYouMean(input, wordsOf(expected)) : "";
      const wanted = expectedOf({ message, expects: expected ?? message });
      return `expected ${wanted}, got ${describe(input)}${hint}`;
    });
  }
  return void 0;
}
function cut(value, path, found) {
  if (typeof value === "string") {
    if (value.length <= LIMITS.text) return value;
    const length = value.length;
    found.add(
      path,
      () => `is ${inWords(length)} characters long; ${tooMany(LIMITS.text)}`,
      "warning"
    );
    return value.slice(0, LIMITS.text).replace(/[\ud800-\udbff]$/, "");
  }
  if (Array.isArray(value))
    return value.map((inner, i) => cut(inner, inside(path, i), found));
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, cut(inner, inside(path, key), found)])
  );
}
var wordsOf = (expects) => [...(expects ?? "").matchAll(/"([^"]+)"/g)].map(([, word]) => word);
var PLAIN = {
  Object: "an object",
  Array: "a list",
  string: "text",
  number: "a number",
  boolean: "true or false"
};
function expectedOf({ message, expects = "" }) {
  if (typeof message === "string" && !message.startsWith("Invalid")) return message;
  const words = wordsOf(expects);
  if (words.length > 1) return `one of ${words.join(", ")}`;
  const [, sign, bound] = /^([<>]=)(.+)$/.exec(expects) ?? [];
  if (sign) return `${sign === "<=" ? "at most" : "at least"} ${bound}`;
  return PLAIN[expects] ?? expects.replaceAll('"', "");
}

// src/core/data/parse-map-data.ts
function parseMapData(input, known2) {
  const found = new Findings();
  const data = attempt(() => parseFields2(input, known2, found), void 0, found) ?? {};
  return { data: checkReferences(data, known2, found), issues: found.issues };
}
function parseFields2(input, { overlays }, found) {
  if (!isObject(input)) {
    found.add(void 0, () => `expected map data as an object, got ${describe(input)}`);
    return {};
  }
  const readers = fieldReaders(overlays, found);
  const entries = Object.keys(input).flatMap((name) => {
    const path = inside(void 0, name);
    const parsed = attempt(() => parseField(name, input[name], path), path, found);
    return parsed === void 0 ? [] : [[name, parsed]];
  });
  return Object.fromEntries(entries);
  function parseField(name, value, path) {
    if (value === void 0) return void 0;
    const read = readers.get(name);
    if (!read) found.add(path, () => `unknown field${didYouMean(name, readers.keys())}`);
    return read?.(value, path);
  }
}
function fieldReaders(overlays, found) {
  const { settings, lists: lists2 } = entriesOf(overlays);
  const readers = /* @__PURE__ */ new Map();
  for (const [name, schema] of Object.entries(settings))
    readers.set(name, (value, path) => parseLenient(schema, value, path, found));
  for (const overlay of overlays)
    readers.set(overlay.name, (value, path) => {
      const { schema, readItem, limit = LIMITS.items, listLimits = {} } = overlay;
      found.roomIn = new Map(Object.entries(listLimits));
      const read = (item, where) => readItem ? readItem(item, where, found) : parseLenient(schema, item, where, found);
      return parseList(read, value, path, found, limit);
    });
  for (const [name, schema] of Object.entries(lists2))
    readers.set(name, (value, path) => {
      found.roomIn = /* @__PURE__ */ new Map();
      const read = (item, where) => parseLenient(schema, item, where, found);
      return parseList(read, value, path, found, LIMITS.lists[name]);
    });
  readers.set("sources", (value, path) => parseSources(value, path, found));
  return readers;
}
function parseList(read, value, path, found, most) {
  if (!Array.isArray(value)) {
    found.add(path, () => `expected a list, got ${describe(value)}`);
    return [];
  }
  const ids = /* @__PURE__ */ new Set();
  const readFirst = (entry, where) => {
    const item = read(entry, where);
    if (item === void 0) return void 0;
    const { id } = item;
    if (!ids.has(id)) {
      ids.add(id);
      return item;
    }
    found.add(inside(where, "id"), () => `"${id}" is already the id of another item`);
    return void 0;
  };
  return parseEntries(readFirst, value, path, found, most);
}
function parseSources(value, at2, found) {
  if (!isObject(value)) {
    found.add(at2, () => `expected an object of sources by key, got ${describe(value)}`);
    return {};
  }
  const keys = Object.keys(value);
  const most = LIMITS.lists.sources;
  if (keys.length > most)
    found.add(at2, () => `holds ${inWords(keys.length)} entries; ${tooMany(most)}`);
  const entries = keys.slice(0, most).flatMap((key) => {
    const path = inside(at2, key);
    const parsed = attempt(() => parseLenient(sourceSchema, value[key], path, found), path, found);
    return parsed === void 0 ? [] : [[key, parsed]];
  });
  return Object.fromEntries(entries);
}

// src/core/geometry/arrange-pieces.ts
var import_topojson_client = __toESM(require_topojson_client(), 1);
var piecesOf = ({ objects }) => objects.pieces.geometries;
var keyOf = (piece) => piece.properties?.d ?? String(piece.id);
var treatmentOf = (piece, { pieces }) => pieces[keyOf(piece)] ?? pieces[String(piece.id)];
var ownerOf = (piece, worldview) => treatmentOf(piece, worldview)?.owner ?? String(piece.id);
function groupPieces(topology, worldview) {
  const groups = /* @__PURE__ */ new Map();
  for (const piece of piecesOf(topology)) {
    const owner = ownerOf(piece, worldview);
    groups.set(owner, [...groups.get(owner) ?? [], piece]);
  }
  return groups;
}
var mergePieces = (topology, pieces) => (0, import_topojson_client.mergeArcs)(topology, pieces).arcs.flat();
function edgesOf(topology) {
  const edges = [];
  for (const piece of piecesOf(topology)) {
    const rings = piece.type === "Polygon" ? piece.arcs : piece.arcs.flat();
    for (const ring of rings)
      for (const arc of ring) {
        const at2 = arc < 0 ? ~arc : arc;
        const known2 = edges[at2];
        if (known2) known2.b = piece;
        else edges[at2] = { arc, a: piece, b: piece };
      }
  }
  return Object.values(edges);
}
function meshPieces(topology, edges, between2, onEdge) {
  const arcs = edges.filter(({ a, b }) => a === b ? onEdge?.(a) ?? false : between2(a, b)).map(({ arc }) => [arc]);
  return (0, import_topojson_client.meshArcs)(topology, { type: "MultiLineString", arcs }).arcs;
}
function* arrangePieces(topology, worldview) {
  const countries2 = {};
  for (const [owner, pieces] of groupPieces(topology, worldview)) {
    if (pieces.length === 1) continue;
    countries2[owner] = mergePieces(topology, pieces);
    yield;
  }
  const edges = edgesOf(topology);
  const borders = { solid: [], dashed: [], dotted: [] };
  for (const style of ["solid", "dashed", "dotted"]) {
    borders[style] = meshPieces(topology, edges, (a, b) => styleBetween(a, b, worldview) === style);
    yield;
  }
  return { countries: countries2, borders };
}
function styleBetween(one, two, worldview) {
  const [owner, other] = [ownerOf(one, worldview), ownerOf(two, worldview)];
  const [a, b] = [treatmentOf(one, worldview), treatmentOf(two, worldview)];
  if (owner !== other && (a?.outer === "dotted" || b?.outer === "dotted")) return "dotted";
  const isDashed = worldview.dashedBorders?.some(
    (pair) => owner !== other && pair.includes(owner) && pair.includes(other)
  );
  if (isDashed) return "dashed";
  const isLimit = a?.inner === "dotted" !== (b?.inner === "dotted");
  if (owner === other) return isLimit ? "dotted" : void 0;
  if (a?.noLineTowards?.includes(other) || b?.noLineTowards?.includes(owner)) return void 0;
  return isDashedTowards(a, other) || isDashedTowards(b, owner) ? "dashed" : "solid";
}
var isDashedTowards = (treatment, owner) => treatment?.outer === "dashed" && (treatment.dashedTowards?.includes(owner) ?? true);

// src/core/geometry/at-once.ts
function atOnce(steps3) {
  let step = steps3.next();
  while (!step.done) step = steps3.next();
  return step.value;
}

// src/core/geometry/worldview.ts
var NOBODY = "XS";
var within2 = (owner) => ({ owner, outer: "solid", inner: "none" });
var uncontrolled = (owner, outer = "solid") => ({ owner, outer, inner: "dotted" });
var contested = (owner, ...dashedTowards) => ({
  owner,
  outer: "dashed",
  ...dashedTowards.length > 0 ? { dashedTowards } : {},
  inner: "none"
});
var each = (codes, treatment) => Object.fromEntries(codes.split(" ").map((code) => [code, treatment]));

// src/core/geometry/default-worldviews.ts
var COMMON = {
  // Kashmir: one dashed line along the Line of Control and the working boundary (B05), another
  // along the line with China. Pakistan's border with Afghanistan stays as it is elsewhere.
  B05: contested("IN", "PK", "CN"),
  B08: contested("PK", "IN", "CN"),
  B09: contested("PK", "IN"),
  B06: contested("CN", "IN", "PK"),
  B07: contested("CN", "IN"),
  // India and China: Arunachal Pradesh and the small areas of the middle and western sector.
  B00: contested("IN", "CN"),
  B01: contested("IN", "CN"),
  B02: contested("IN", "CN"),
  B03: contested("IN", "CN"),
  B04: contested("IN", "CN"),
  B75: contested("BT", "CN"),
  B76: contested("BT", "CN"),
  B88: contested("IN", "NP"),
  // The shape is the line of 1994, which has meant nothing on the ground since September 2023.
  B38: within2("AZ"),
  // Leased to Russia, under Kazakhstan's sovereignty.
  B40: within2("KZ"),
  PS: contested("PS", "IL"),
  XK: contested("XK", "RS")
};
var UN = {
  id: "un",
  pieces: {
    ...COMMON,
    B16: { owner: "SY", outer: "dashed", dashedTowards: ["IL"], inner: "dotted" },
    B20: uncontrolled("CY"),
    B35: uncontrolled("GE"),
    B36: uncontrolled("MD"),
    B37: uncontrolled("GE"),
    E01: uncontrolled("AM", "dotted"),
    E02: uncontrolled("AZ", "dotted"),
    E03: uncontrolled("AZ", "dotted"),
    // The Line of Control ends south of the glacier, and the maps of the United Nations go no further.
    B45: { owner: NOBODY, outer: "dashed", noLineTowards: ["IN", "PK"], inner: "none" },
    B89: uncontrolled("UA"),
    // The shape is the line of 2017: no limit of today. A dated front line has to come from an overlay.
    B90: within2("UA"),
    TW: uncontrolled("CN")
  },
  // Security Council resolution 478 (1980) on Jerusalem; the seats of both are left open.
  withoutCapital: ["IL", "PS"]
};
var DE_FACTO = {
  id: "de-facto",
  pieces: {
    ...COMMON,
    B16: contested("IL"),
    B20: contested("XC"),
    B35: contested("XAB", "GE"),
    B36: contested("XTN", "MD"),
    B37: contested("XSO", "GE"),
    B45: contested("IN", "PK", "CN"),
    B89: contested("RU", "UA"),
    B90: contested("RU", "UA"),
    // All around them is the land of their holder, so that no line is left of these.
    E01: contested("AZ", "AM"),
    E02: contested("AM", "AZ"),
    E03: contested("AM", "AZ"),
    TW: contested("TW", "CN")
  },
  partial: "Of what Russia holds in the Donetsk, Luhansk, Zaporizhzhia and Kherson regions only the part held before 2022 is shown under its control."
};
var DEFAULT_WORLDVIEWS = {
  un: UN,
  "de-facto": DE_FACTO
};

// src/core/geometry/shape.ts
function measurePath(xy) {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (let i = 0; i < xy.length; i += 2) {
    const x = xy[i];
    const y = xy[i + 1];
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return { xy, bounds: [minX, minY, maxX, maxY] };
}
function joinBounds(paths) {
  if (paths.length === 0) return void 0;
  return paths.map((path) => path.bounds).reduce((a, b) => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3])
  ]);
}

// src/core/geometry/join-arcs.ts
function joinArcs(arcs, indices) {
  const parts = indices.map((index) => index < 0 ? reversed(arcs[~index]) : arcs[index]);
  const doubles = 2 * (parts.length - 1);
  const xy = new Float64Array(parts.reduce((sum, { length }) => sum + length, -doubles));
  let at2 = 0;
  for (const part of parts) {
    xy.set(at2 === 0 ? part : part.subarray(2), at2);
    at2 += at2 === 0 ? part.length : part.length - 2;
  }
  return measurePath(xy);
}
function reversed(xy) {
  const result = new Float64Array(xy.length);
  for (let i = 0; i < xy.length; i += 2) {
    result[i] = xy[xy.length - 2 - i];
    result[i + 1] = xy[xy.length - 1 - i];
  }
  return result;
}

// src/core/geometry/project-arcs.ts
function* projectArcs({ arcs, transform }, projection) {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const lines = [];
  const projected = [];
  for (const arc of arcs) {
    const degrees = new Float64Array(2 * arc.length);
    let x = 0;
    let y = 0;
    for (let i = 0; i < arc.length; i++) {
      const vertex = arc[i];
      x = transform ? x + vertex[0] : vertex[0];
      y = transform ? y + vertex[1] : vertex[1];
      degrees[2 * i] = x * kx + dx;
      degrees[2 * i + 1] = y * ky + dy;
    }
    lines.push(measurePath(degrees));
    projected.push(projectLine(degrees, projection));
    if (lines.length % ARCS_AT_ONCE === 0) yield;
  }
  const boxes = lines.map(({ bounds }) => bounds);
  return { arcs: projected, boxes, extent: joinBounds(lines) ?? [0, 0, 0, 0] };
}
var ARCS_AT_ONCE = 20;
function projectLine(degrees, { project, densify }) {
  const line = densify ? addVertices(degrees, densify) : degrees;
  const xy = new Float64Array(line.length);
  for (let i = 0; i < line.length; i += 2) {
    const point = project([line[i], line[i + 1]]);
    xy[i] = point[0];
    xy[i + 1] = point[1];
  }
  return xy;
}
function addVertices(line, step) {
  const dense = [line[0], line[1]];
  for (let i = 2; i < line.length; i += 2) {
    const x = line[i - 2];
    const y = line[i - 1];
    const dx = line[i] - x;
    const dy = line[i + 1] - y;
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / step));
    for (let k = 1; k <= pieces; k++) dense.push(x + dx * k / pieces, y + dy * k / pieces);
  }
  return dense;
}

// src/core/geometry/unreliable-outlines.ts
var UNRELIABLE_OUTLINES = [[70.46, 39.75, 70.73, 39.9]];

// src/core/geometry/view.ts
var toScreen = (view, [x, y]) => [
  x * view.scale - view.left,
  y * view.scale - view.top
];
var isSameView = (a, b) => a === b || a.scale === b.scale && a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height && a.overscan === b.overscan && a.precision === b.precision && a.fontScale === b.fontScale;
var zoomOf = (scale) => Math.log2(scale / 256);
var projectBox = (box, { project }) => boundsOf(box, project);
function boundsOf([x0, y0, x1, y1], map) {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i <= 16; i++) {
    const x = x0 + (x1 - x0) * i / 16;
    const y = y0 + (y1 - y0) * i / 16;
    for (const edge of [
      [x, y0],
      [x, y1],
      [x0, y],
      [x1, y]
    ]) {
      const [u, v] = map(edge);
      minX = Math.min(minX, u);
      minY = Math.min(minY, v);
      maxX = Math.max(maxX, u);
      maxY = Math.max(maxY, v);
    }
  }
  return [minX, minY, maxX, maxY];
}
function fitView([minX, minY, maxX, maxY], width, height, overscan = 0, maxScale = Infinity) {
  const scale = Math.min(width / (maxX - minX), height / (maxY - minY), maxScale);
  return {
    width,
    height,
    scale,
    overscan,
    // Whole pixels, as Leaflet places its map: the live map then stands exactly where the picture stood.
    left: Math.round((minX + maxX) / 2 * scale - width / 2),
    top: Math.round((minY + maxY) / 2 * scale - height / 2)
  };
}

// src/core/geometry/without-cuts.ts
var ON_EDGE = 0.1;
var isOnEdge = ([west, south, east, north], [farWest, farSouth, farEast, farNorth]) => west < farWest + 2 * ON_EDGE || south < farSouth + 2 * ON_EDGE || east > farEast - 2 * ON_EDGE || north > farNorth - 2 * ON_EDGE;
function withoutCuts(line, extent, { unproject }) {
  const [west, south, east, north] = extent;
  const sidesOf = (x, y) => {
    const [lon, lat] = unproject([x, y]);
    return [
      lon < west + ON_EDGE,
      lat < south + ON_EDGE,
      lon > east - ON_EDGE,
      lat > north - ON_EDGE
    ];
  };
  const { xy } = line;
  const starts = [0];
  let before;
  for (let i = 0; i < xy.length; i += 2) {
    const sides = sidesOf(xy[i], xy[i + 1]);
    if (before?.some((isOn, side) => isOn && sides[side])) starts.push(i);
    before = sides;
  }
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? xy.length;
    return end - start > 2 ? measurePath(xy.slice(start, end)) : [];
  });
}

// src/core/geometry/geography.ts
function createGeography(topology, projection) {
  let decoded;
  const views = /* @__PURE__ */ new Map();
  const outlines = /* @__PURE__ */ new Map();
  const waters = /* @__PURE__ */ new Map();
  function* decode() {
    decoded ??= {
      ...yield* projectArcs(topology, projection),
      topology,
      projection,
      edges: edgesOf(topology),
      unreliable: UNRELIABLE_OUTLINES.map((box) => projectBox(box, projection))
    };
    return decoded;
  }
  function* preparePolitical(worldview) {
    const whole = yield* decode();
    const known2 = views.get(worldview) ?? (yield* buildPoliticalMap(whole, worldview));
    views.set(worldview, known2);
    return known2;
  }
  function watersOf2(name) {
    const known2 = waters.get(name) ?? decodeWaters(atOnce(decode()), name);
    waters.set(name, known2);
    return known2;
  }
  return {
    projection,
    attribution: topology.attribution,
    get lakes() {
      return watersOf2("lakes");
    },
    get rivers() {
      return watersOf2("rivers");
    },
    political: (worldview) => atOnce(preparePolitical(worldview)),
    preparePolitical,
    outline(keys) {
      const own = piecesOf(topology).filter(
        (piece) => keys.includes(keyOf(piece)) || keys.includes(piece.properties?.x ?? "")
      );
      const known2 = outlines.get(keys.join()) ?? pathsOf(atOnce(decode()), mergePieces(topology, own));
      outlines.set(keys.join(), known2);
      return known2;
    }
  };
}
var pathsOf = ({ arcs }, lists2) => lists2.map((list) => joinArcs(arcs, list));
var decodeWaters = (decoded, name) => (decoded.topology.objects[name]?.geometries ?? []).map((geometry) => ({
  id: String(geometry.id ?? ""),
  rank: geometry.properties?.r ?? 0,
  paths: pathsOf(decoded, arcsOf(geometry))
}));
function arcsOf(geometry) {
  switch (geometry.type) {
    case "Polygon":
    case "MultiLineString":
      return geometry.arcs;
    case "MultiPolygon":
      return geometry.arcs.flat();
    case "LineString":
      return [geometry.arcs];
    default:
      return [];
  }
}
function* buildPoliticalMap(decoded, worldview) {
  const { topology } = decoded;
  const known2 = worldview === UN ? topology.un : void 0;
  const arranged = known2 ?? (yield* arrangePieces(topology, worldview));
  const countries2 = /* @__PURE__ */ new Map();
  for (const [owner, pieces] of groupPieces(topology, worldview)) {
    countries2.set(owner, pathsOf(decoded, arranged.countries[owner] ?? pieces.flatMap(arcsOf)));
    yield;
  }
  const lines = (lists2) => pathsOf(decoded, lists2).filter((path) => isReliable(path, decoded));
  const { solid, dashed, dotted } = arranged.borders;
  const owners = new Map(piecesOf(topology).map((piece) => [piece, ownerOf(piece, worldview)]));
  const meshed = /* @__PURE__ */ new Map();
  let claims;
  const remember = (key, between2, onShore, isSettled = false) => {
    const known3 = meshed.get(key) ?? linesOf(
      decoded,
      (a, b) => between2(owners.get(a), owners.get(b)) && (!isSettled || styleBetween(a, b, worldview) === "solid"),
      onShore && ((piece) => onShore(owners.get(piece)))
    );
    meshed.set(key, known3);
    return known3;
  };
  return {
    countries: countries2,
    borders: { solid: lines(solid), dashed: lines(dashed), dotted: lines(dotted) },
    sharedBorder: (a, b) => remember(`${a} ${b}`, (p, q) => p === a && q === b || p === b && q === a),
    outline(codes, isSettled) {
      const group = new Set(codes);
      return remember(
        `outline ${isSettled ? "settled " : ""}${codes.join()}`,
        (p, q) => group.has(p) !== group.has(q) && !isNobodys(p, q),
        (p) => group.has(p),
        isSettled
      );
    },
    within(codes) {
      const group = new Set(codes);
      return remember(
        `within ${codes.join()}`,
        (p, q) => p !== q && group.has(p) && group.has(q),
        void 0,
        true
      );
    },
    get coast() {
      return remember(
        "coast",
        () => false,
        () => true
      );
    },
    get claims() {
      return claims ??= claimsOf(decoded, worldview);
    }
  };
}
var isNobodys = (p, q) => p === NOBODY || q === NOBODY;
function claimsOf(decoded, { pieces: treated }) {
  return piecesOf(decoded.topology).flatMap((piece) => {
    const key = keyOf(piece);
    const { owner, inner } = treated[key] ?? {};
    const holder = String(piece.id);
    if (owner === void 0 || inner !== "dotted" || owner === holder) return [];
    return [{ key, owner, holder, paths: pathsOf(decoded, arcsOf(piece)) }];
  });
}
function linesOf(decoded, between2, onShore) {
  const { topology, edges, boxes, extent, projection } = decoded;
  const isCut = (list) => list.some((arc) => isOnEdge(boxes[arc < 0 ? ~arc : arc], extent));
  return meshPieces(topology, edges, between2, onShore).flatMap((list) => {
    const line = joinArcs(decoded.arcs, list);
    return onShore && isCut(list) ? withoutCuts(line, extent, projection) : line;
  }).filter((path) => isReliable(path, decoded));
}
var isReliable = ({ bounds }, { unreliable }) => !unreliable.some(
  (box) => bounds[0] >= box[0] && bounds[1] >= box[1] && bounds[2] <= box[2] && bounds[3] <= box[3]
);

// src/core/geometry/albers.ts
var RADIANS = Math.PI / 180;
var [FIRST, SECOND, MERIDIAN, ORIGIN] = [28 * RADIANS, 50 * RADIANS, 68 * RADIANS, 40 * RADIANS];
var n = (Math.sin(FIRST) + Math.sin(SECOND)) / 2;
var c = Math.cos(FIRST) ** 2 + 2 * n * Math.sin(FIRST);
var radius = (latitude) => Math.sqrt(Math.max(0, c - 2 * n * Math.sin(latitude))) / n;
var originRadius = radius(ORIGIN);
var TURN = 2 * Math.PI;
var albers = {
  id: "conic",
  densify: 1,
  project([lon, lat]) {
    const rho = radius(lat * RADIANS);
    const theta = n * (lon * RADIANS - MERIDIAN);
    return [
      0.5 + rho * Math.sin(theta) / TURN,
      0.5 - (originRadius - rho * Math.cos(theta)) / TURN
    ];
  },
  unproject([worldX, worldY]) {
    const x = (worldX - 0.5) * TURN;
    const y = originRadius - (0.5 - worldY) * TURN;
    const rho = Math.hypot(x, y);
    const sine = (c - (rho * n) ** 2) / (2 * n);
    const latitude = Math.asin(Math.max(-1, Math.min(1, sine)));
    return [(MERIDIAN + Math.atan2(x, y) / n) / RADIANS, latitude / RADIANS];
  }
};

// src/core/geometry/mercator.ts
var MAX_LATITUDE = 85.0511287798;
var mercator = {
  id: "mercator",
  project([lon, lat]) {
    const sin = Math.sin(Math.max(Math.min(lat, MAX_LATITUDE), -MAX_LATITUDE) * Math.PI / 180);
    return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
  },
  unproject([x, y]) {
    return [(x - 0.5) * 360, Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360 / Math.PI - 90];
  }
};

// src/core/geometry/projections.ts
var PROJECTIONS = { mercator, conic: albers };

// src/core/geometry/default-worldview-words.ts
var DEFAULT_WORLDVIEW_WORDS = {
  un: {
    label: "United Nations usage",
    convention: "Borders as in United Nations usage, dotted if held by others, dashed if unsettled; all lines are approximate.",
    note: "Land is filled with the state that the United Nations count it to; where they leave that open, with whoever administers it. A dotted line limits land that others administer, a dashed line is one that is not settled. So Crimea is shown as Ukraine, Northern Cyprus and the buffer zone as Cyprus, Abkhazia and South Ossetia as Georgia, Transnistria as Moldova the Golan Heights as Syria, the exclave of Artsvashen as Armenia and those of Yukhari Askipara and Barkhudarli as Azerbaijan, each within a dotted line, Karabakh as Azerbaijan and Taiwan as China. The occupied parts of the Donetsk, Luhansk, Kherson and Zaporizhzhia regions are Ukraine; no dotted line limits them, because the front line moves and is not in the data. The Line of Control, the working boundary, the line between India and China, the China\u2013Pakistan line and the limits of Aksai Chin and Shaksgam towards their neighbours are dashed. The Siachen Glacier, where no line was ever agreed, has no fill and no line towards India and Pakistan. Kosovo and the State of Palestine are shown apart with dashed lines towards Serbia and Israel; for Israel and Palestine no capital is named, since the status of Jerusalem is open. The British base areas are filled with Cyprus, Hong Kong and Macao with China, Somaliland with Somalia.",
    sources: [
      "UN General Assembly resolution 68/262 (territorial integrity of Ukraine)",
      "UN General Assembly resolution ES-11/4 (Donetsk, Kherson, Luhansk, Zaporizhzhia)",
      "UN Security Council resolutions 541 (1983) and 550 (1984) (Cyprus)",
      "UN Security Council resolution 497 (1981) (Golan)",
      "UN Security Council resolution 478 (1980) (Jerusalem)",
      "UN Security Council resolutions 822, 853, 874 and 884 (1993) (Azerbaijan)",
      "UN Security Council resolution 1244 (1999) (Kosovo)",
      "UN General Assembly resolution 2758 (XXVI) (China)",
      "UN General Assembly resolution 67/19 (State of Palestine)",
      "UN General Assembly resolution 72/282 (Republic of Moldova)"
    ]
  },
  "de-facto": {
    label: "Who administers it",
    convention: "Areas shown with whoever administers them, dashed if disputed, without the front line in Ukraine; all lines are approximate.",
    note: "Land is filled with whoever administers it, which says nothing about who has a right to it; a dashed line limits it where the United Nations count it to another state or leave that open. Crimea is shown under Russian control and the Golan Heights under Israeli control; Abkhazia, South Ossetia, Transnistria, Northern Cyprus and Taiwan by themselves. Kashmir, Aksai Chin, Shaksgam, Arunachal Pradesh and the Siachen Glacier are filled with their holders. Jerusalem is named as the seat of Israel\u2019s government and Ramallah as that of the Palestinian one. Of the regions of Ukraine that Russia holds in part, only what was under its control before 2022 is shown so, up to the line of 2017: the front line moves and must come from a dated overlay. Artsvashen is shown with Azerbaijan, Yukhari Askipara and Barkhudarli with Armenia, in whose land they lie.",
    sources: ["Natural Earth 4, administration of disputed areas"]
  }
};

// src/core/geometry/party-views.ts
var PARTIES = {
  IN: {
    name: "India",
    note: "India holds the whole former state of Jammu and Kashmir to be its own, with Gilgit-Baltistan, Azad Kashmir, the Shaksgam valley, Aksai Chin and the Siachen Glacier, and does not accept the China\u2013Pakistan agreement of 1963. What Pakistan and China hold of it lies behind dotted lines, which are the Line of Control and the Line of Actual Control. Arunachal Pradesh, the smaller areas towards China and Om Parvat are India\u2019s. Pakistan, China and Nepal dispute this. The line in Sir Creek is too fine for this map.",
    sources: [
      "Survey of India, political map of India",
      "Parliament of India, resolution on Jammu and Kashmir, 22 February 1994",
      "Parliament of India, Jammu and Kashmir Reorganisation Act, 2019"
    ],
    pieces: {
      ...each("B00 B01 B02 B03 B04 B05 B45 B88", within2("IN")),
      ...each("B06 B07 B08 B09", uncontrolled("IN"))
    }
  },
  PK: {
    name: "Pakistan",
    note: "Pakistan shows Jammu and Kashmir as its own or as illegally occupied by India, its status to be settled by the resolutions of the Security Council. What India holds, the Siachen Glacier included, lies behind dotted lines and has dashed borders towards India and China; the frontier at Aksai Chin is left undefined. The line with China follows the agreement of 1963, provisional until Kashmir is settled. Sir Creek is too fine for this map.",
    partial: "Junagadh, which the map of 2020 claims as well, is no piece of the data and is shown as India.",
    sources: [
      "Survey of Pakistan, political map of Pakistan, August 2020",
      "China\u2013Pakistan boundary agreement, 2 March 1963",
      "UN Security Council resolution 47 (1948)"
    ],
    pieces: {
      ...each("B05 B45", { owner: "PK", outer: "dashed", inner: "dotted" }),
      ...each("B08 B09", within2("PK")),
      B06: within2("CN"),
      B07: contested("CN")
    }
  },
  CN: {
    name: "China",
    note: "China holds Aksai Chin and Shaksgam and shows them as its own, as it does Arunachal Pradesh, which it calls Zangnan, and the smaller areas in dispute with India; those that India holds lie behind dotted lines. It leaves the rest of Kashmir to India and Pakistan: the line between them is dashed. The line with Pakistan is that of the agreement of 1963. India disputes all this. The South China Sea has no lines on this map.",
    partial: "What China claims of land that Bhutan holds is left as in United Nations usage.",
    sources: [
      "Ministry of Natural Resources of China, standard map",
      "Ministry of Civil Affairs of China, place names in Zangnan",
      "China\u2013Pakistan boundary agreement, 2 March 1963"
    ],
    pieces: {
      ...each("B00 B01 B02 B03 B04", uncontrolled("CN")),
      ...each("B06 B07", within2("CN")),
      B05: contested("IN", "PK"),
      B08: contested("PK", "IN")
    }
  },
  RU: {
    name: "Russia",
    note: "Russia counts Crimea with Sevastopol among its regions since 2014 and recognises Abkhazia and South Ossetia since 2008; Transnistria it counts as Moldova. Since 2022 it also claims the Donetsk, Luhansk, Zaporizhzhia and Kherson regions in full, including parts that it does not hold. The General Assembly of the United Nations rejects these claims on Ukraine. The southern Kurils lie outside the map.",
    partial: "Of the four regions only the part of Donbas that was out of Ukraine\u2019s control before 2022 has a shape in the data, so the rest is shown as Ukraine, less than Russia claims.",
    sources: [
      "Constitution of the Russian Federation, article 65",
      "Treaty on the accession of Crimea to the Russian Federation, 18 March 2014",
      "President of Russia, decrees 1260 and 1261 of 26 August 2008 (Abkhazia, South Ossetia)"
    ],
    pieces: {
      B89: within2("RU"),
      // The line of 2017 is no border that Russia claims.
      B90: contested("RU", "UA"),
      B35: within2("XAB"),
      B37: within2("XSO")
    }
  },
  UA: {
    name: "Ukraine",
    note: "Ukraine holds Crimea with Sevastopol and the occupied parts of the Donetsk, Luhansk, Kherson and Zaporizhzhia regions to be its own, temporarily occupied; of these lines only the limit of Crimea is drawn, dotted.",
    sources: [
      "Constitution of Ukraine, articles 2 and 133",
      "Law of Ukraine 1207-VII on the temporarily occupied territory, 15 April 2014",
      "UN General Assembly resolutions 68/262 and ES-11/4"
    ]
  },
  GE: {
    name: "Georgia",
    note: "Georgia holds Abkhazia and South Ossetia, the Tskhinvali region, to be its own, occupied by Russia; dotted lines limit them.",
    partial: "David Gareja, which Georgia holds to be all its own, is too small for this map.",
    sources: ["Law of Georgia on Occupied Territories, 23 October 2008"]
  },
  AM: {
    name: "Armenia",
    note: "The government of Armenia recognises Karabakh as Azerbaijan by the declaration of Alma-Ata of 1991; groups in exile speak of Artsakh. It takes the Soviet-era line as the border. Artsvashen, held by Azerbaijan, is drawn as Armenian; Barkhudarli and Yukhari Askipara, held by Armenia, as Azerbaijani; Karki is too small.",
    sources: [
      "Alma-Ata declaration, 21 December 1991",
      "Azatutyun (RFE/RL), treaty initialled in August, constitution dispute, 2025",
      "Anadolu, Armenia agrees to return four villages to Azerbaijan, 19 April 2024"
    ]
  },
  AZ: {
    name: "Azerbaijan",
    note: "Karabakh is Azerbaijan, under its control since September 2023. Azerbaijan takes the Soviet-era line with Armenia with corrections, and delimitation has only begun, so the whole line is dashed. Artsvashen is drawn as Armenian; Barkhudarli and Yukhari Askipara as Azerbaijani, dotted. Its median line in the Caspian Sea is not drawn.",
    partial: "Karki and the part of David Gareja that Azerbaijan claims are too small for this map.",
    sources: [
      "UN Security Council resolutions 822, 853, 874 and 884 (1993)",
      "Anadolu, Armenia agrees to return four villages to Azerbaijan, 19 April 2024",
      "News.az, Azerbaijani border guards take control of four villages in Gazakh, 24 May 2024"
    ],
    dashedBorders: [["AM", "AZ"]]
  },
  CY: {
    name: "Cyprus",
    note: "The north is an occupied part of the Republic of Cyprus, behind a dotted line. The buffer zone and the British base areas are filled with Cyprus.",
    sources: ["UN Security Council resolutions 541 (1983) and 550 (1984)"]
  },
  TR: {
    name: "T\xFCrkiye",
    note: "T\xFCrkiye alone recognises Northern Cyprus as a state; it is shown by itself, with a solid border. The Security Council calls the proclamation of 1983 invalid.",
    sources: [
      "Muslim Network TV (AA), TRNC observer at the Organization of Turkic States, March 2023",
      "UN Security Council resolution 541 (1983), which says otherwise"
    ],
    pieces: { B20: within2("XC") }
  },
  KG: {
    name: "Kyrgyzstan",
    note: "The treaty lines with Uzbekistan (2022) and Tajikistan (2025) are Kyrgyzstan\u2019s borders; Sokh, Shohimardon and Vorukh are the neighbours\u2019 exclaves.",
    partial: "The lines and outlines drawn are older than the treaties and must not be read as the treaty lines.",
    sources: [
      "24.kg, Lower chamber of Tajik parliament ratifies border treaty, 19 March 2025",
      "Interfax, Kyrgyzstan, Uzbekistan sign treaty, agreement on Kempir-Abad, 3 November 2022"
    ]
  },
  TJ: {
    name: "Tajikistan",
    note: "The treaty lines with Kyrgyzstan (2025), Uzbekistan (2018) and China (ratified in 2011) are Tajikistan\u2019s borders; Vorukh and Sarvan are its exclaves.",
    partial: "The lines and outlines drawn are older than the treaty of 2025 and must not be read as its line.",
    sources: [
      "24.kg, Lower chamber of Tajik parliament ratifies border treaty, 19 March 2025",
      "CABAR.asia, state of the Tajik-Uzbek border",
      "IBRU, Durham University, Tajikistan ratifies demarcation agreement with China, 13 January 2011"
    ]
  },
  UZ: {
    name: "Uzbekistan",
    note: "The treaty lines with Kyrgyzstan (2022) and Tajikistan (2018) are Uzbekistan\u2019s borders; Sokh and Shohimardon are its exclaves, and the land under the Andijan (Kempir-Abad) reservoir is Uzbek by the treaty of 2022.",
    partial: "The lines drawn are older than that treaty and still leave the reservoir to Kyrgyzstan.",
    sources: [
      "Yangi O\u02BBzbekiston, laws on the border with Kyrgyzstan and Andijan reservoir, 30 November 2022",
      "Interfax, Kyrgyzstan, Uzbekistan sign treaty, agreement on Kempir-Abad, 3 November 2022",
      "CABAR.asia, state of the Tajik-Uzbek border"
    ]
  },
  IR: {
    name: "Iran",
    note: "Abu Musa, Greater Tunb and Lesser Tunb, which Iran holds, are an inseparable part of Iran. In the Shatt al-Arab (Arvand Rud) Iran holds to the line of 1975 along the deepest channel, which one river line cannot show. Shares of the Caspian seabed are open to Iran; the map has no lines there.",
    partial: "The three islands are too small for this map and appear as points.",
    sources: [
      "Responsible Statecraft, UAE-Iran islands dispute complicates regional diplomacy, 9 August 2023",
      "TASS, Lavrov hopes Iran ratifies the Caspian convention, 15 December 2025"
    ]
  },
  AE: {
    name: "the United Arab Emirates",
    note: "Abu Musa, Greater Tunb and Lesser Tunb are Emirati and occupied by Iran; the Emirates ask for talks or the International Court of Justice.",
    partial: "The three islands are too small for this map and appear as points.",
    sources: [
      "Responsible Statecraft, UAE-Iran islands dispute complicates regional diplomacy, 9 August 2023",
      "Iran International, the United Arab Emirates on the three islands, 1 September 2025"
    ]
  },
  JP: {
    name: "Japan",
    note: "The Northern Territories, the southern Kurils, are Japanese and occupied by Russia.",
    partial: "The Northern Territories lie outside the map.",
    sources: ["Ministry of Foreign Affairs of Japan, Northern Territories"]
  },
  AF: {
    name: "Afghanistan",
    note: "No Afghan government since 1947 has recognised the Durand Line as a border, so the whole line with Pakistan is dashed; Pakistan holds it to be an international boundary. The river line with Tajikistan is accepted by both.",
    sources: [
      "Interbellum News, Afghanistan and Pakistan begin talks in Istanbul, October 2025",
      "Dawn, Afghanistan, Pakistan agree to avoid escalation, 8 April 2026"
    ],
    dashedBorders: [["AF", "PK"]]
  },
  NP: {
    name: "Nepal",
    note: "Nepal shows Kalapani, Lipulekh and Limpiyadhura, which India holds, as its own on its map and in its arms since June 2020. India disputes this.",
    partial: "Of these about 370 square kilometres only the part near Om Parvat has a shape in the data.",
    sources: [
      "Aviation & Defence Universe, Nepal\u2019s upper house passes the map bill, 18 June 2020",
      "Mint, Nepal set to amend its constitution for the new map, 1 June 2020"
    ],
    pieces: { B88: uncontrolled("NP") }
  },
  RS: {
    name: "Serbia",
    note: "Serbia holds Kosovo and Metohija to be an integral part of its territory, by its constitution of 2006; a dotted line limits it. The states that recognise Kosovo dispute this.",
    sources: [
      "JURIST, Serbia\u2019s parliament votes for a new constitution, October 2006",
      "Government of Serbia, decision to annul the declaration of independence, 18 February 2008",
      "UN Security Council resolution 1244 (1999)"
    ],
    pieces: { XK: uncontrolled("RS") }
  },
  IL: {
    name: "Israel",
    note: "Israel applies its law to the Golan Heights since December 1981 and holds Jerusalem to be its capital. The Security Council holds both to be without effect in law. The West Bank and Gaza are left as in United Nations usage.",
    partial: "East Jerusalem, which Israel counts to its capital, has no shape of its own.",
    sources: [
      "Golan Heights Law, 14 December 1981",
      "UN Security Council resolutions 478 (1980) and 497 (1981), which say otherwise",
      "Insight Turkey, the US recognition of Israeli sovereignty over the Golan Heights"
    ],
    pieces: { B16: within2("IL") },
    withoutCapital: ["PS"]
  },
  BY: {
    name: "Belarus",
    note: "Belarus has treated Crimea as Russian since 2021, as far as is known. Ukraine and the General Assembly of the United Nations reject this.",
    sources: ["Interview of the President of Belarus, November 2021 (Crimea)"],
    pieces: { B89: within2("RU") }
  },
  MD: {
    name: "Moldova",
    note: "Transnistria is Moldovan, behind a dotted line.",
    sources: [
      "Law of Moldova 173 on the localities on the left bank of the Dniester, 22 July 2005",
      "UN General Assembly resolution 72/282"
    ]
  }
};

// src/core/geometry/worldviews.ts
var SAME = "The picture is that of United Nations usage.";
var SCOPE = "Only what concerns the party itself is drawn as it sees it, all else as in United Nations usage.";
var DATE = "The view is that of 30 June 2026, whatever date the map shows.";
var sentences = (...parts) => parts.filter(Boolean).join(" ");
function partyWorldview(id, party) {
  const { name, note, sources, pieces, dashedBorders, partial, ...rest } = party;
  return {
    ...UN,
    ...rest,
    id,
    label: `As seen by ${name}`,
    convention: `Borders as seen by ${name}${partial ? ", in part" : ""}, dotted if held by others, dashed if unsettled; all lines are approximate.`,
    note: sentences(note, partial, pieces || dashedBorders ? SCOPE : SAME, DATE),
    sources,
    pieces: { ...UN.pieces, ...pieces },
    ...dashedBorders ? { dashedBorders } : {},
    ...partial ? { partial } : {}
  };
}
var described = (view, words) => ({
  ...view,
  ...words,
  note: sentences(words.note, DATE)
});
var WORLDVIEWS = {
  un: described(UN, DEFAULT_WORLDVIEW_WORDS.un),
  "de-facto": described(DE_FACTO, DEFAULT_WORLDVIEW_WORDS["de-facto"]),
  ...Object.fromEntries(
    Object.entries(PARTIES).map(([id, view]) => [id, partyWorldview(id, view)])
  )
};

// src/core/messages/upper-first.ts
var upperFirst = (text, lang) => text.replace(/^./u, (first) => first.toLocaleUpperCase(lang));

// src/core/messages/make-formats.ts
function makeFormats(lang, own) {
  const numbersAs = own?.numbersAs ?? lang;
  const { thousands } = own ?? {};
  const numbers = once(() => new Intl.NumberFormat(numbersAs));
  const ungrouped = once(() => new Intl.NumberFormat(numbersAs, { useGrouping: false }));
  const plurals = once(() => new Intl.PluralRules(lang));
  const list = once(() => new Intl.ListFormat(lang, { type: "conjunction" }));
  const marks = MARKS[lang] ?? {};
  const { comma = ", ", semicolon = "; ", colon = ": ", stop = ". " } = marks;
  const { brackets = [" (", ")"] } = marks;
  const plain2 = (words) => words.join(comma);
  const number3 = (n3) => thousands === void 0 ? numbers().format(n3) : String(n3).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const plural = (n3) => thousands === void 0 ? plurals().select(n3) : n3 === 1 ? "one" : "other";
  return {
    number: number3,
    digits: (n3) => thousands === void 0 ? ungrouped().format(n3) : String(n3),
    count: (n3, forms) => (forms[plural(n3)] ?? forms.other).replaceAll("#", number3(n3)),
    lists: {
      and: (words) => own ? joinBy(words, comma, own.and) : list().format(words),
      plain: plain2,
      comma: (words) => words.join(lang === "zh" ? "\uFF0C" : comma),
      clauses: (words) => words.join(semicolon),
      sentence: (words) => words.replace(/[.。]?(?=\u2069?$)/u, lang === "zh" ? "\u3002" : ".")
    },
    told: {
      about: (name, what) => name + colon + what.join(stop),
      begins: (claim, what) => upperFirst(claim, lang) + colon + what,
      dated: (what, date) => what.replace(/[.。](?=\u2069?$)/, "") + brackets.join(date)
    }
  };
}
function once(make) {
  let made;
  return () => made ??= make();
}
var MARKS = {
  zh: { comma: "\u3001", semicolon: "\uFF1B", colon: "\uFF1A", stop: "\u3002", brackets: ["\uFF08", "\uFF09"] },
  fa: { comma: "\u060C ", semicolon: "\u061B " },
  ar: { comma: "\u060C ", semicolon: "\u061B " },
  fr: { semicolon: "\xA0; ", colon: "\xA0: " }
};
var joinBy = (words, comma, and) => [words.slice(0, -1).join(comma), ...words.slice(-1)].filter(Boolean).join(and);
function precisionOf(date) {
  const numbers = date.match(/\p{Nd}+/gu) ?? [];
  if (numbers.length > 1) return "day";
  return /\p{L}{3}/u.test(date) ? "month" : "year";
}

// src/core/messages/names/en.ts
var countries = {
  AE: "United Arab Emirates",
  AF: "Afghanistan",
  AL: "Albania",
  AM: "Armenia",
  AZ: "Azerbaijan",
  BD: "Bangladesh",
  BE: "Belgium",
  BG: "Bulgaria",
  BH: "Bahrain",
  BN: "Brunei",
  BT: "Bhutan",
  BY: "Belarus",
  CA: "Canada",
  CD: "DR Congo",
  CF: "Central African Republic",
  CN: "China",
  CY: "Cyprus",
  DE: "Germany",
  DJ: "Djibouti",
  EE: "Estonia",
  EG: "Egypt",
  ER: "Eritrea",
  ET: "Ethiopia",
  FI: "Finland",
  FR: "France",
  GB: "United Kingdom",
  GE: "Georgia",
  GR: "Greece",
  HU: "Hungary",
  ID: "Indonesia",
  IL: "Israel",
  IN: "India",
  IQ: "Iraq",
  IR: "Iran",
  JO: "Jordan",
  JP: "Japan",
  KE: "Kenya",
  KG: "Kyrgyzstan",
  KH: "Cambodia",
  KP: "North Korea",
  KR: "South Korea",
  KW: "Kuwait",
  KZ: "Kazakhstan",
  LA: "Laos",
  LB: "Lebanon",
  LK: "Sri Lanka",
  LT: "Lithuania",
  LV: "Latvia",
  LY: "Libya",
  MD: "Moldova",
  ME: "Montenegro",
  MK: "North Macedonia",
  MM: "Myanmar",
  MN: "Mongolia",
  MV: "Maldives",
  MY: "Malaysia",
  NP: "Nepal",
  OM: "Oman",
  PH: "Philippines",
  PK: "Pakistan",
  PL: "Poland",
  PS: "State of Palestine",
  PW: "Palau",
  QA: "Qatar",
  RO: "Romania",
  RS: "Serbia",
  RU: "Russia",
  SA: "Saudi Arabia",
  SD: "Sudan",
  SE: "Sweden",
  SG: "Singapore",
  SK: "Slovakia",
  SO: "Somalia",
  SS: "South Sudan",
  SY: "Syria",
  TD: "Chad",
  TH: "Thailand",
  TJ: "Tajikistan",
  TM: "Turkmenistan",
  TR: "T\xFCrkiye",
  TW: "Taiwan",
  UA: "Ukraine",
  UG: "Uganda",
  US: "United States",
  UZ: "Uzbekistan",
  VN: "Vietnam",
  XAB: "Abkhazia",
  XC: "Northern Cyprus",
  XK: "Kosovo",
  XSO: "South Ossetia",
  XTN: "Transnistria",
  YE: "Yemen"
};

// src/core/messages/en.ts
var { count, digits, lists, number: number2, told } = makeFormats("en", {
  numbersAs: "en",
  and: " and ",
  thousands: ","
});
var MONTHS = "January February March April May June July August September October November December".split(
  " "
);
var dates = (year, month, day) => [day, month && MONTHS[month - 1], year].filter(Boolean).join(" ");
var on = (date) => `${precisionOf(date) === "day" ? "on" : "in"} ${date}`;
var BECOMES = {
  member: ["becomes member", "become members"],
  observer: ["becomes observer", "become observers"],
  "dialogue-partner": ["becomes dialogue partner", "become dialogue partners"],
  partner: ["becomes partner", "become partners"],
  associate: ["becomes associate", "become associates"],
  participant: ["becomes participant", "become participants"],
  cooperation: ["has a cooperation agreement", "have cooperation agreements"],
  suspended: ["is suspended", "are suspended"],
  "suspended-partner": ["has its partnership suspended", "have their partnership suspended"],
  frozen: ["freezes its participation", "freeze their participation"],
  candidate: ["becomes candidate", "become candidates"]
};
var withArticle = (name) => /^the /i.test(name) || !name.includes(" ") ? name.replace(/^The /, "the ") : `the ${name}`;
var en = {
  lang: "en",
  dates,
  digits,
  lists,
  dir: "ltr",
  // Capitals and waters are named as the atlas does.
  countries,
  shortCountries: { AE: "UAE", GB: "UK", PS: "Palestine", US: "USA" },
  capitals: {},
  waters: {},
  properNames: {},
  conventions: {
    un: "Borders as in United Nations usage; all lines approximate.",
    "de-facto": "Areas shown with whoever administers them, dashed if disputed, without the front line in Ukraine; all lines are approximate.",
    party: (country, isPartial) => `Borders as seen by ${country.replace(/^(?=United )/, "the ")}${isPartial ? ", in part" : ""}, dotted if held by others, dashed if unsettled; all lines are approximate.`,
    today: "States and borders are those of today, not of that date.",
    lines: "Lines are dotted where others administer the land, dashed where they are not settled."
  },
  mapTitle: "Map of Central Asia and its neighbours",
  asOf: (date) => `As of ${date}`,
  situation: (date) => `Situation ${on(date)}`,
  knownTo: (date) => `facts known to ${date}`,
  knownThen: "facts known to that date",
  credit: "Map data: Natural Earth.",
  description: ({ title, date, groups, things, convention }) => `${title}. The map shows the situation ${on(date)}` + (groups.length ? `, with ${lists.and(groups)}` : "") + (things.length ? `, and ${lists.and(things)}` : "") + `. ${convention}`,
  overlays: {
    alliances: {
      title: "Alliances and organisations",
      describe: (_, names) => `the members of ${lists.and(names().map(withArticle))}`
    },
    disputes: {
      title: "Border and water disputes",
      all: "All disputes of the region",
      count: (n3) => count(n3, { one: "# dispute", other: "# disputes" }),
      describe: (n3) => count(n3, { one: "# border or water dispute", other: "# border and water disputes" })
    },
    links: {
      title: "Links",
      all: "All links of the article",
      count: (n3) => count(n3, { one: "# link", other: "# links" })
    }
  },
  roles: {
    member: "member",
    observer: "observer",
    "dialogue-partner": "dialogue partner",
    partner: "partner",
    associate: "associate",
    participant: "participant",
    cooperation: "cooperation agreement",
    suspended: "suspended",
    "suspended-partner": "partner, cooperation suspended",
    frozen: "member, participation frozen",
    candidate: "candidate",
    former: "former member",
    withdrawn: "former participant"
  },
  roleGroups: {
    member: "members",
    partner: "observers and partners",
    observer: "observers",
    paused: "frozen or suspended",
    candidate: "candidates",
    left: "former members",
    participant: "participants",
    withdrawn: "former participants"
  },
  disputeKinds: {
    delimitation: "border delimitation",
    "territorial-claim": "territorial claim",
    breakaway: "breakaway territory",
    occupied: "occupied territory",
    exclave: "exclave",
    maritime: "maritime dispute",
    water: "water dispute",
    "closed-border": "closed border",
    "border-security": "border security"
  },
  statuses: {
    active: "active",
    frozen: "frozen",
    agreed: "agreed by treaty",
    resolved: "resolved",
    dormant: "dormant",
    uncontested: "uncontested"
  },
  claims: {
    event: "event",
    standing: "standing relation",
    assessment: "assessment",
    forecast: "forecast",
    absence: "did not happen"
  },
  tones: {
    cooperative: "cooperative",
    strained: "strained",
    hostile: "hostile",
    neutral: "neutral"
  },
  // Said as the data has them.
  linkKinds: {},
  kilometres: (n3) => `${number2(n3)} km`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  between: (start, end) => `from ${start} to ${end}`,
  undated: "no date given",
  sinceUnknown: "from an unknown date",
  linkLabel: ({ from, to, directed, kind, when }) => `${directed ? `${from} to ${to}` : `${from} and ${to}`}: ${kind}, ${when}`,
  disputeLabel: ({ name, kind, status }) => `${name}: ${kind}, ${status}`,
  countryLabel: ({ name, roles }) => roles.length ? `${name}: ${roles.join(", ")}` : name,
  roleIn: (body2, role) => `${body2} ${role}`,
  heldBy: (country) => `held by ${country}`,
  toFar: (place2) => `To ${place2}`,
  fromFar: (place2) => `From ${place2}`,
  accordingTo: (who) => `According to ${who}.`,
  reportedLikely: "Probably right; weakly sourced.",
  fromMemory: "General knowledge; no source was re-read.",
  partlyFromMemory: "Partly general knowledge.",
  notYetDone: "To be confirmed before publication.",
  terms: {
    status: "Status",
    event: "Events",
    fact: "Facts",
    casualties: "Casualties",
    date: "Date",
    place: "Place",
    people: "People",
    note: "Note",
    kind: "Kind",
    role: "Role",
    country: "Country",
    body: "Body",
    from: "From",
    to: "To",
    what: "What",
    parties: "Parties",
    sources: "Sources",
    un: "United Nations",
    claim: "Statement",
    dispute: "Dispute",
    capital: "Capital",
    later: "Since then"
  },
  tables: { countries: "Countries" },
  corrections: {
    title: "Corrections and additions",
    article: "The article says",
    record: "The record says",
    difference: "difference",
    context: "addition"
  },
  tableTools: {
    filter: "Filter rows",
    csv: "Download as CSV",
    rows: (shown, all) => `${number2(shown)} of ${number2(all)} rows`
  },
  inView: ({ countries: countries2, more, things }) => `In view: ${lists.and([...countries2, ...more ? [`${number2(more)} more`] : []])}; ${lists.and(things)}.`,
  shortcuts: {
    arrows: "Nearest place in that direction",
    ends: "First and last place",
    letters: "Next name that begins with the letter",
    groups: "On to countries, disputes or links, and back",
    open: "Open",
    close: "Close",
    pan: "Move the map",
    zoom: "Zoom in and out",
    all: "Show the whole map",
    help: "List the shortcuts"
  },
  machineMade: "Translated by machine, not yet reviewed.",
  legendWords: {
    body: (group, name) => group === "members" ? `${group}, ${name}` : `${group} of ${withArticle(name)}`,
    disputes: {
      active: "Border in dispute",
      frozen: "Dispute on hold",
      dormant: "Old claim, not pressed",
      agreed: "Settled by treaty",
      resolved: "Settled",
      uncontested: "Not contested"
    },
    water: "Dispute over water",
    crossing: "Border closed or insecure",
    unsettledUntil: (date) => `Border unsettled until the treaty of ${date}`,
    heldAndClaimed: (country) => `${country}: held, claimed`,
    heldLine: "Line held on the ground",
    notFinal: "Not final",
    claims: {
      event: "Happened on a date",
      standing: "Lasting tie",
      assessment: "Author\u2019s assessment",
      forecast: "What the author expects"
    },
    tones: {
      cooperative: "Working together",
      strained: "Strained",
      hostile: "Hostile",
      neutral: "Other"
    }
  },
  card: {
    now: (status, since) => `${status} ${since}`,
    then: (date, status) => `On the date of this map, ${date}: ${status}.`,
    stillOpen: (date) => `On the date of this map, ${date}, still unsettled.`,
    all: "All it says, with sources"
  },
  states: {
    empty: (date) => `Nothing of this map is dated ${date} or earlier.`,
    nearest: (date) => `Show ${date}`,
    partial: "Some links could not be shown.",
    retry: "Try again"
  },
  legend: "Legend",
  legendMore: "More on this map",
  parts: {
    closeUp: "Show close-up",
    notes: "Notes",
    whoIsInWhat: "Who is in what",
    members: (n3) => count(n3, { one: "# member", other: "# members" }),
    roleOf: (country, role) => `${country}: ${role}`,
    noRole: "no role",
    partners: "Observer, partner or associate",
    whereMember: (c2) => `${c2}, where it is a member`,
    tooMany: (n3) => `${number2(n3)} bodies; choose up to five`,
    notYetKnown: "not yet known",
    earlier: (y) => `Earlier: from ${y}`,
    before: "before this date",
    after: "after this date"
  },
  timeline: {
    ...told,
    label: "Timeline",
    date: "Date of the map",
    play: "Play",
    pause: "Pause",
    previous: "Previous date",
    next: "Next date",
    ownDate: "The date of this map.",
    more: (n3) => `and ${n3} more`,
    becomes: ({ body: body2, countries: countries2, role }) => {
      const [one, many] = role === null ? ["leaves", "leave"] : BECOMES[role];
      return `${body2}: ${lists.and(countries2)} ${countries2.length === 1 ? one : many}`;
    },
    ends: (what) => `No longer: ${what}`
  },
  ui: {
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    reset: "Show the whole map",
    close: "Close",
    table: "Table",
    about: "About",
    openLarge: "Open large",
    bare: "The data of this map could not be loaded. It shows countries and borders alone.",
    map: "Map",
    panUp: "Move up",
    panDown: "Move down",
    panLeft: "Move left",
    panRight: "Move right",
    shortcuts: "Keyboard shortcuts",
    keys: "Arrow keys move between places, Enter opens, Escape closes, plus and minus zoom, the question mark lists all keys.",
    wheelHint: "Hold Ctrl while scrolling to zoom the map."
  }
};

// src/core/data/role-groups.ts
var ROLE_GROUPS = {
  member: "member",
  participant: "member",
  frozen: "paused",
  suspended: "paused",
  associate: "partner",
  observer: "partner",
  "dialogue-partner": "partner",
  partner: "partner",
  cooperation: "partner",
  "suspended-partner": "partner",
  candidate: "candidate",
  former: "left",
  withdrawn: "left"
};
var legendGroupOf = (role) => role === "participant" || role === "withdrawn" ? role : ROLE_GROUPS[role];

// src/core/data/current-memberships.ts
var RANK = Object.keys(ROLE_GROUPS);
var compareRoles = (a, b) => RANK.indexOf(a) - RANK.indexOf(b);
function currentMemberships(alliance, asOf) {
  if (alliance.founded !== void 0 && !hasBegun(asOf, alliance.founded)) return [];
  const held = /* @__PURE__ */ new Map();
  for (const membership of alliance.members) {
    const role = roleAt(membership, asOf);
    if (!role) continue;
    for (const country of membership.countries) {
      const other = held.get(country);
      if (other && compareRoles(other.role, role) < 0) continue;
      held.set(country, { country, role, membership });
    }
  }
  return [...held.values()];
}
function roleAt({ role, from, attested, to }, asOf) {
  if (isWithin(asOf, from ?? attested, to)) return role;
  const group = ROLE_GROUPS[role];
  const wasIn = group === "member" || group === "paused";
  if (!to || !wasIn || !hasBegun(asOf, to)) return void 0;
  return role === "participant" ? "withdrawn" : "former";
}

// src/core/data/name-at.ts
var nameAt = (body2, asOf) => body2.names?.find(({ from, to }) => isWithin(asOf, from, to)) ?? body2;

// src/core/model/scene.ts
var SAMPLE_SIZE = { width: 30, height: 18 };

// src/core/style/width-class.ts
var widthClassOf = ({ width }) => width >= 720 ? "wide" : width >= 480 ? "medium" : "narrow";
var isWorded = ({ scene, widthClass }) => widthClass === "wide" || scene.isWorded === true && widthClass === "medium";
var byWidth = (values, widthClass) => values[widthClass === "wide" ? 0 : widthClass === "medium" ? 1 : 2];

// src/core/overlays/marks/plan-bodies.ts
var MOST_ON_ONE_MAP = 3;
var MOST_MULTIPLES = 8;
var LEAST_AREA = 3e3;
var BAND_GAP = 2;
var COLOURS = [
  { edge: "body-1", tint: "body-1-tint", text: "body-1-text" },
  { edge: "body-2", tint: "body-2-tint", text: "body-2-text" }
];
var FURTHER = ["#7d4e86", "#4f7a3a", "#a0522d", "#3b6ea5", "#8a6d00", "#6b5b95"];
var drawnBodies = (bodies) => bodies.filter(({ roles }) => [...roles.values()].some(isDrawn));
var isDrawn = (group) => !["left", "withdrawn", "candidate"].includes(group);
function formOf(bodies) {
  const drawn = drawnBodies(bodies);
  if (drawn.length <= MOST_ON_ONE_MAP || areDisjoint(drawn)) return "map";
  return drawn.length <= MOST_MULTIPLES ? "multiples" : "table";
}
function planBodies(bodies, widthClass, areaOf) {
  const drawn = drawnBodies(bodies);
  if (formOf(bodies) !== "map") return [];
  const coloured = drawn.map((body2) => ({ body: body2, colours: coloursOf(body2, bodies.indexOf(body2)) }));
  const tint = ({ body: body2, colours }) => ({
    id: body2.id,
    colours,
    form: "tint",
    width: 0,
    inset: 0
  });
  if (areDisjoint(drawn)) return coloured.map(tint);
  const largest = [...coloured].sort(
    (a, b) => membersOf(b.body).length - membersOf(a.body).length
  )[0];
  const others = coloured.filter((one) => one !== largest);
  const first = byWidth([5.5, 5, 4], widthClass);
  const bands = others.flatMap(({ body: body2, colours }, i) => {
    if (i > 0 && !hasRoomForTwo(body2, widthClass, areaOf)) return [];
    const [width, inset] = i === 0 ? [first, 0] : [4, first + BAND_GAP];
    return [{ id: body2.id, colours, form: "band", width, inset }];
  });
  return [tint(largest), ...bands];
}
var coloursOf = ({ color }, position) => {
  const own = color ?? (COLOURS[position] ? void 0 : FURTHER[(position - 2) % FURTHER.length]);
  if (own === void 0) return COLOURS[position];
  const digits2 = own.slice(1);
  return {
    edge: `own:line:#${digits2}`,
    tint: `own:tint:#${digits2}`,
    text: `own:text:#${digits2}`
  };
};
var membersOf = ({ roles }) => [...roles].flatMap(([code, group]) => isOfMembers(group) ? [code] : []);
var isOfMembers = (group) => group === "member" || group === "participant" || group === "paused";
function areDisjoint(bodies) {
  const all = bodies.flatMap(membersOf);
  return new Set(all).size === all.length;
}
function hasRoomForTwo(body2, widthClass, areaOf) {
  if (widthClass !== "wide") return false;
  const seen = membersOf(body2).map(areaOf).filter((area) => area > 0);
  return seen.every((area) => area >= LEAST_AREA);
}

// src/core/overlays/marks/body-marks.ts
var PAUSED_DASH = "6 3";
var OBSERVER_DASH = "2.5 3.5";
var PAUSED = 0.5;
var OBSERVER_BAND = 3;
var OBSERVER_BAND_BESIDE = 4;
var BESIDE = OBSERVER_BAND_BESIDE + 1;
var HALF_BAND = 0.45;
function fillOf({ form, colours }, group) {
  if (form !== "tint" || !isOfMembers(group)) return void 0;
  const fill2 = { paint: colours.tint, text: colours.text, role: "body" };
  return group === "paused" ? { ...fill2, opacity: PAUSED } : fill2;
}
function edgesOf2(drawing, { id, roles }, widthClass, isAlone) {
  const codesOf = (group) => [...roles].flatMap(([code, held]) => held === group ? [code] : []);
  const { form, colours, width } = drawing;
  const inset = form === "tint" && !isAlone ? BESIDE : drawing.inset;
  const stroke = colours.edge;
  const full = codesOf("member");
  const participants = codesOf("participant");
  const members = [...full, ...participants];
  const paused = codesOf("paused");
  const line = (size2, dash) => ({
    fill: "none",
    stroke,
    width: size2,
    round: !dash,
    ...dash ? { dash } : {}
  });
  const edge = (name, codes, style, band) => codes.length === 0 ? [] : [{ name: `body-${name}:${id}`, codes, style, ...band ? { band } : {} }];
  const size = byWidth([1, 1, 0.8], widthClass);
  return form === "tint" ? [
    ...edge("within", members, { ...line(0.7), opacity: 0.6 }, "within"),
    ...edge("edge", members, line(size)),
    ...edge("paused", paused, line(size, PAUSED_DASH)),
    ...edge("participants", participants, line(OBSERVER_BAND), { inset, gap: colours.tint }),
    ...edge("partners", codesOf("partner"), line(OBSERVER_BAND), { inset })
  ] : [
    ...edge("band", full, line(width), { inset }),
    ...edge("participants", participants, line(HALF_BAND * width), { inset }),
    ...edge("paused", paused, line(width, PAUSED_DASH), { inset }),
    ...edge("partners", codesOf("partner"), line(OBSERVER_BAND_BESIDE, OBSERVER_DASH), {
      inset
    })
  ];
}
var BOX = { left: 1, top: 2, width: SAMPLE_SIZE.width - 2, height: SAMPLE_SIZE.height - 4 };
function rectangle(inset) {
  const { left, top, width, height } = BOX;
  return `M${left + inset},${top + inset}h${width - 2 * inset}v${height - 2 * inset}H${left + inset}z`;
}
function sampleOf(drawing, group) {
  const { form, colours, width } = drawing;
  const stroke = colours.edge;
  const ground2 = (style) => ({
    type: "path",
    role: "area",
    className: "swatch",
    style,
    d: rectangle(0.5)
  });
  const band = (size, dash2) => ({
    type: "path",
    role: "line",
    style: { fill: "none", stroke, width: size, ...dash2 ? { dash: dash2 } : {} },
    d: rectangle(size / 2)
  });
  const dash = group === "paused" ? PAUSED_DASH : void 0;
  const isParticipant = group === "participant";
  const tint = ground2({
    fill: colours.tint,
    stroke,
    width: 1,
    ...dash ? { dash, opacity: 0.75 } : {}
  });
  const land = ground2({ fill: "land" });
  const marks = !isOfMembers(group) ? [land, form === "tint" ? band(OBSERVER_BAND) : band(OBSERVER_BAND_BESIDE, OBSERVER_DASH)] : form === "band" ? [land, band(isParticipant ? HALF_BAND * width : width, dash)] : [tint, ...isParticipant ? [band(OBSERVER_BAND)] : []];
  return { className: "country", marks };
}

// src/core/overlays/reach.ts
var pointsOf = (codes, { countries: countries2 }) => codes.flatMap((code) => {
  const point = Object.hasOwn(countries2, code) ? countries2[code] : void 0;
  return point ? [point] : [];
});

// src/core/overlays/alliances.ts
var alliances = {
  name: "alliances",
  words: ({ overlays }) => overlays.alliances,
  tagsOf: (alliance) => alliance.kind ?? [],
  menu: ({ short, name }) => ({ short, name }),
  build: (rows, context) => rows.map((alliance) => buildAlliance(alliance, context)),
  roles: (code, items, { messages }) => rolesOf(code, items).map(({ item: { title }, membership }) => {
    const words = messages.roleIn(title.text, messages.roles[membership.role]);
    return {
      words,
      get detail() {
        return { text: { ...title, text: messages.lists.comma([words, membership.since]) } };
      },
      citations: membership.citations
    };
  }),
  reach: (rows, { asOf, atlas: atlas2 }) => pointsOf(
    rows.flatMap(
      (body2) => currentMemberships(body2, asOf).flatMap(
        ({ country, role }) => ["member", "paused"].includes(ROLE_GROUPS[role]) ? [country] : []
      )
    ),
    atlas2
  ),
  form: (items) => formOf(items.map(bodyOf)),
  land(code, items, context) {
    const bodies = items.map(bodyOf);
    const fills = plannedOf(items, context).map(
      (drawing) => fillOf(drawing, bodies.find(({ id }) => id === drawing.id)?.roles.get(code))
    );
    const fill2 = fills.find((one) => one !== void 0);
    return fill2 && { fill: fill2 };
  },
  edge(items, context) {
    const bodies = items.map(bodyOf);
    const planned = plannedOf(items, context);
    return planned.flatMap((drawing) => {
      const body2 = bodies.find(({ id }) => id === drawing.id);
      return body2 ? edgesOf2(drawing, body2, context.widthClass, planned.length === 1) : [];
    });
  },
  dropped(items, context) {
    const drawn = new Set(plannedOf(items, context).map(({ id }) => id));
    const asked = new Set(drawnBodies(items.map(bodyOf)).map(({ id }) => id));
    return items.filter(({ id }) => asked.has(id) && !drawn.has(id)).map(({ id, name }) => ({ kind: "body", body: id, text: name.text }));
  },
  legend(items, context) {
    const planned = plannedOf(items, ROOMY);
    return items.flatMap((item) => {
      const drawing = planned.find(({ id }) => id === item.id);
      return drawing ? legendOf(item, drawing, context, planned.length > 1) : [];
    });
  },
  // Small maps have entries for all bodies together, too.
  legendKeys: (rows) => [
    ...rows.flatMap(({ id }) => NAMED_GROUPS.map((group) => `${id}:${group}`)),
    ...NAMED_GROUPS,
    "focus"
  ],
  table: (items, { messages: { terms, roles } }) => ({
    columns: [terms.body, terms.country, terms.role, terms.date],
    rows: items.flatMap(
      (item) => item.memberships.map((membership) => ({
        item: itemOfMember(membership.country),
        cells: [
          item.title,
          { text: membership.name },
          { text: roles[membership.role] },
          { text: membership.since, sort: membership.date }
        ],
        citations: membership.citations
      }))
    )
  })
};
function buildAlliance(alliance, context) {
  const held = currentMemberships(alliance, context.asOf);
  const { short, name } = nameAt(alliance, context.asOf);
  return {
    id: alliance.id,
    title: context.text(short),
    name: context.text(name),
    fullName: context.text(name),
    color: alliance.color,
    isDrawn: isDrawnIn(context),
    countries: held.filter(({ role }) => ROLE_GROUPS[role] !== "left").map(({ country }) => country),
    memberships: held.map(({ country, role, membership }) => ({
      country,
      role,
      name: context.country(country),
      ...timeOf(role, membership, context),
      citations: groundsOf(membership, context)
    })).sort((a, b) => compareRoles(a.role, b.role) || context.compare(a.name, b.name))
  };
}
function groundsOf(membership, { cite, messages }) {
  const cited = cite(membership);
  return cited[0] || membership.basis !== "memory" ? cited : [{ text: messages.fromMemory }];
}
function timeOf(role, { from, to }, { messages, date }) {
  const hasLeft = ROLE_GROUPS[role] === "left";
  const known2 = hasLeft ? to : from;
  const words = hasLeft ? messages.until : messages.since;
  return { since: known2 ? words(date(known2)) : messages.sinceUnknown, date: known2 };
}
var rolesOf = (code, items) => items.flatMap((item) => {
  const membership = item.memberships.find(({ country }) => country === code);
  return membership ? [{ item, membership }] : [];
});
var isDrawnIn = ({ roles }) => (role) => !roles || roles.some((drawn) => drawn === role);
var MOST_PARTNERS = 6;
var CLOSE_PARTNERS = ["observer", "associate"];
function drawnOf({ memberships, isDrawn: isDrawn3 }) {
  const drawn = memberships.filter(({ role }) => isDrawn3(role));
  const partners = drawn.filter(({ role }) => ROLE_GROUPS[role] === "partner");
  const isCrowded = partners.length > MOST_PARTNERS;
  return drawn.filter(
    ({ role }) => !isCrowded || ROLE_GROUPS[role] !== "partner" || CLOSE_PARTNERS.includes(role)
  );
}
var bodyOf = (item) => ({
  id: item.id,
  color: item.color,
  roles: new Map(drawnOf(item).map(({ country, role }) => [country, legendGroupOf(role)]))
});
var plannedOf = (items, { widthClass, areaOf }) => planBodies(items.map(bodyOf), widthClass, areaOf);
var NAMED_GROUPS = ["member", "participant", "paused", "partner"];
var ROOMY = { widthClass: "wide", areaOf: () => Infinity };
function legendOf(item, drawing, { messages }, areSeveral) {
  const { id, title, name, memberships } = item;
  const words = areSeveral && title.text !== name.text ? messages.timeline.dated(name.text, title.text) : name.text;
  const drawn = drawnOf(item);
  const groups = new Set(drawn.map(({ role }) => legendGroupOf(role)));
  return [...groups].flatMap((group) => {
    const inGroup = ({ role }) => legendGroupOf(role) === group;
    const listed = drawn.filter(inGroup);
    const areObservers = listed.length < memberships.filter(inGroup).length && listed.every(({ role }) => role === "observer");
    const called = areObservers ? "observer" : group;
    if (!NAMED_GROUPS.includes(group)) return [];
    return [
      {
        key: `${id}:${group}`,
        label: {
          ...name,
          text: upperFirst(
            messages.legendWords.body(messages.roleGroups[called], words),
            messages.lang
          )
        },
        sample: sampleOf(drawing, group),
        targets: listed.map(({ country }) => itemOfMember(country))
      }
    ];
  });
}

// src/core/geometry/clip-to-box.ts
function clipToBox(paths, box, projection) {
  const [west, south, east, north] = box;
  const result = [];
  for (const { xy } of paths) {
    let run = [];
    for (let i = 0; i <= xy.length; i += 2) {
      const vertex = [xy[i], xy[i + 1]];
      const [lon, lat] = i < xy.length ? projection.unproject(vertex) : [Infinity, Infinity];
      if (lon >= west && lon <= east && lat >= south && lat <= north) {
        run.push(...vertex);
      } else {
        if (run.length > 2) result.push(measurePath(Float64Array.from(run)));
        run = [];
      }
    }
  }
  return result;
}

// src/core/geometry/clip.ts
function clipRing(ring, frame) {
  let current = ring;
  for (let edge = 0; edge < 4 && current.length > 0; edge++) {
    if (isAllInside(current, frame, edge)) continue;
    const next = [];
    for (let i = 0; i < current.length; i += 2) {
      const previous = (i + current.length - 2) % current.length;
      const [wasInside, isNowInside] = [
        isInside(current, previous, frame, edge),
        isInside(current, i, frame, edge)
      ];
      if (wasInside !== isNowInside) next.push(...crossing(current, previous, i, frame, edge));
      if (isNowInside) next.push(current[i], current[i + 1]);
    }
    current = next;
  }
  return current;
}
function clipLine(line, frame) {
  let parts = [line];
  for (let edge = 0; edge < 4; edge++) {
    const next = [];
    for (const part of parts) {
      if (isAllInside(part, frame, edge)) {
        if (part.length >= 4) next.push(part);
        continue;
      }
      let open = [];
      for (let i = 0; i < part.length; i += 2) {
        const inside2 = isInside(part, i, frame, edge);
        if (i > 0 && inside2 !== isInside(part, i - 2, frame, edge)) {
          open.push(...crossing(part, i - 2, i, frame, edge));
          if (!inside2) {
            next.push(open);
            open = [];
          }
        }
        if (inside2) open.push(part[i], part[i + 1]);
      }
      if (open.length >= 4) next.push(open);
    }
    parts = next;
  }
  return parts;
}
function isAllInside(line, frame, edge) {
  for (let i = 0; i < line.length; i += 2) if (!isInside(line, i, frame, edge)) return false;
  return true;
}
function isInside(line, i, frame, edge) {
  const value = line[i + edge % 2];
  return edge < 2 ? value >= frame[edge] : value <= frame[edge];
}
function crossing(line, a, b, frame, edge) {
  const axis = edge % 2;
  const from = line[a + axis];
  const share = (frame[edge] - from) / (line[b + axis] - from);
  return [
    line[a] + (line[b] - line[a]) * share,
    line[a + 1] + (line[b + 1] - line[a + 1]) * share
  ];
}

// src/core/geometry/path-data.ts
var TOLERANCE = 0.4;
var LEAST_STEPS = 1.6;
var MARGIN = 20;
var KEPT = 4;
var pathData = (paths, view, closed, cache2) => paths.map((path) => dataOf(path, view, closed, cache2)).join("");
var lineParts = (paths, view) => paths.flatMap(
  (path) => isVisible(path, view) ? clipLine(screenVertices(path, view), frameOf(view)) : []
);
var partsData = (parts, { precision }) => parts.map((part) => subpath(part, false, precision)).join("");
function dataOf(path, view, closed, cache2) {
  const known2 = cache2.get(path) ?? [];
  const last = known2.find((one) => one.closed === closed && isSameView(one.view, view));
  if (last) return last.data;
  const next = { view, closed, data: subpaths(path, view, closed) };
  cache2.set(path, [next, ...known2].slice(0, KEPT));
  return next.data;
}
function subpaths(path, view, closed) {
  if (!isVisible(path, view)) return "";
  const vertices = screenVertices(path, view);
  const parts = closed ? [clipRing(vertices, frameOf(view))] : clipLine(vertices, frameOf(view));
  return parts.filter((part) => part.length >= (closed ? 6 : 4)).map((part) => subpath(part, closed, view.precision)).join("");
}
function frameOf({ width, height, overscan }) {
  const margin = overscan + MARGIN;
  return [-margin, -margin, width + margin, height + margin];
}
function isVisible({ bounds: [minX, minY, maxX, maxY] }, view) {
  const { scale, left, top } = view;
  const [frameMinX, frameMinY, frameMaxX, frameMaxY] = frameOf(view);
  return maxX * scale - left >= frameMinX && minX * scale - left <= frameMaxX && maxY * scale - top >= frameMinY && minY * scale - top <= frameMaxY;
}
function screenVertices({ xy }, { scale, left, top, precision = 0 }) {
  const tolerance = Math.max(TOLERANCE, LEAST_STEPS * precision);
  const result = [];
  let lastX = Infinity;
  let lastY = Infinity;
  for (let i = 0; i < xy.length; i += 2) {
    const x = xy[i] * scale - left;
    const y = xy[i + 1] * scale - top;
    const isLast = i === xy.length - 2;
    if (!isLast && Math.abs(x - lastX) < tolerance && Math.abs(y - lastY) < tolerance) continue;
    result.push(x, y);
    lastX = x;
    lastY = y;
  }
  return result;
}
function subpath(vertices, closed, precision = 0.1) {
  const perPixel = Math.round(1 / precision);
  let x = Math.round(vertices[0] * perPixel);
  let y = Math.round(vertices[1] * perPixel);
  const start = `M${x / perPixel},${y / perPixel}l`;
  let result = "";
  for (let i = 2; i < vertices.length; i += 2) {
    const nextX = Math.round(vertices[i] * perPixel);
    const nextY = Math.round(vertices[i + 1] * perPixel);
    if (nextX === x && nextY === y) continue;
    result += `${(nextX - x) / perPixel},${(nextY - y) / perPixel} `;
    x = nextX;
    y = nextY;
  }
  if (result === "") return "";
  return `${start}${result.trimEnd()}${closed ? "z" : ""}`;
}

// src/core/geometry/sample-lines.ts
var STEP = 6;
function sampleLines(lines) {
  return lines.flatMap((line) => {
    const points2 = [];
    for (let i = 2; i < line.length; i += 2) {
      const [x0, y0, x1, y1] = [line[i - 2], line[i - 1], line[i], line[i + 1]];
      const count2 = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEP));
      for (let k = 0; k <= count2; k++)
        points2.push(x0 + (x1 - x0) * k / count2, y0 + (y1 - y0) * k / count2);
    }
    return points2;
  });
}

// src/core/style/base-looks.ts
var LAND = { role: "area", className: "land", style: { fill: "land" } };
var LAKE = {
  role: "area",
  className: "lake",
  style: { fill: "water", stroke: "water-line", width: 0.5 }
};
var RIVER = {
  role: "line",
  className: "river",
  style: { fill: "none", stroke: "water-line", width: 0.8, round: true }
};
var COAST = {
  role: "line",
  className: "coast",
  style: { fill: "none", stroke: "water-line", width: 0.6, round: true }
};
var edgeLook = (stroke, widthClass) => ({
  role: "line",
  className: "edge",
  style: { fill: "none", stroke, width: byWidth([1, 1, 0.8], widthClass), round: true }
});
var FOCUS_OUTLINE = {
  role: "line",
  className: "outline",
  style: { fill: "none", stroke: "label", width: 1.8, round: true }
};
var borderStyle = (kind, widthClass) => kind === "solid" ? { fill: "none", stroke: "border", width: byWidth([0.8, 0.8, 0.6], widthClass), round: true } : { fill: "none", stroke: "muted", width: 0.9, dash: "3 2.2" };
var NOT_FINAL = { fill: "none", stroke: "label", width: 1.6, dash: "6 3.5" };
var NOT_FINAL_NARROW = { ...NOT_FINAL, width: 1.3 };
var HELD_LINE = {
  fill: "none",
  stroke: "dispute",
  width: 2,
  dash: "0.1 4.2",
  round: true
};
var PARTY_BORDER = {
  fill: "none",
  stroke: "dispute-settled",
  width: 1,
  round: true
};
var casingOf = (style, side, paint = "halo") => ({
  role: "casing",
  style: { fill: "none", stroke: paint, width: (style.width ?? 0) + 2 * side, round: true }
});
var HIT = {
  role: "hit",
  style: { fill: "none", stroke: "halo", width: 14, opacity: 0, round: true }
};
var PLACE = {
  role: "point",
  className: "place-dot",
  style: { fill: "dot", stroke: "dot-edge", width: 1.6 }
};
var LEADER = {
  role: "guide",
  className: "leader",
  style: { fill: "none", stroke: "muted", width: 0.8 }
};
var PLACE_NAME = {
  className: "label-place",
  style: { fill: "label", weight: 600 }
};

// src/core/overlays/marks/dispute-styles.ts
var LINES = {
  active: { isOpen: true, width: [2.4, 2.1, 1.8], dash: "6 1.8", casing: 1.1 },
  frozen: { isOpen: true, width: [2, 1.8, 1.6], dash: "2 2.4", casing: 1 },
  dormant: { isOpen: false, width: [1.4, 1.3, 1.2], dash: "2 4" },
  agreed: { isOpen: false, width: [1.8, 1.6, 1.4], casing: 1 },
  resolved: { isOpen: false, width: [1.2, 1.2, 1.2] },
  uncontested: { isOpen: false, width: [1.2, 1.2, 1.2] }
};
var STRETCH = { isOpen: true, width: [4.4, 3.9, 3.4], casing: 1.3 };
var isOpen = (status) => LINES[status].isOpen;
var paintOf = ({ isOpen: open }, color) => color === void 0 ? open ? "dispute" : "dispute-settled" : `own:line:#${color.slice(1)}`;
function styleOf(look, color, widthClass) {
  const { width, dash } = look;
  return {
    fill: "none",
    stroke: paintOf(look, color),
    width: byWidth(width, widthClass),
    ...dash ? { dash } : { round: true }
  };
}
function lineMarks(status, color, widthClass, d, isStretch = false) {
  const look = isStretch ? STRETCH : LINES[status];
  const style = styleOf(look, color, widthClass);
  const className = isStretch ? "dispute-line stretch" : "dispute-line";
  return [
    ...look.casing ? [{ type: "path", ...casingOf(style, look.casing), d }] : [],
    { type: "path", role: "line", className, style, d }
  ];
}
var areaMarks = (status, color, widthClass, d) => {
  const [first, ...lines] = [
    {
      type: "path",
      role: "area",
      className: "dispute-area",
      style: { fill: "halo", opacity: 0 },
      d
    },
    ...lineMarks(status, color, widthClass, d)
  ];
  return [first, ...lines];
};
var patchLook = (status, color) => ({
  role: "area",
  className: "dispute-patch",
  style: { fill: paintOf(LINES[status], color), opacity: 0.16 }
});
var pointLook = (status, color) => ({
  role: "point",
  className: "dispute-point",
  style: { fill: "dot", stroke: paintOf(LINES[status], color), width: 1.8 }
});
var DISPUTE_NAME = {
  className: "label-dispute",
  style: { fill: "label", weight: 600 }
};

// src/core/overlays/marks/layout-dispute.ts
var POINT_ZOOM = 5.5;
var NAME_ZOOM = 6.3;
var CLOSE_ZOOM = 5.5;
var LEAST_SIZE = 12;
var NOTHING = { marks: [] };
function layoutDispute(item, context) {
  const zoom = zoomOf(context.view.scale);
  const isOverview = zoom < CLOSE_ZOOM;
  if (isOverview && !isForOverviews(item)) return { items: [] };
  const isPlace = item.marks.every(({ mark }) => mark.type === "point");
  const parts = item.marks.filter(({ mark }) => mark.type !== "point" || isPlace && !isOverview || zoom >= POINT_ZOOM).map(
    ({ mark, label }, i) => layoutMark(
      mark,
      label ?? (isPlace ? item.title.text : void 0),
      `${item.id}/${i}`,
      item,
      context
    )
  );
  const marks = parts.flatMap((part) => part.marks);
  if (marks.length === 0) return { items: [] };
  const isClose = zoom >= NAME_ZOOM || context.held.size > 0;
  const anchor = parts.find((part) => part.anchor && context.isInside(part.anchor))?.anchor;
  return {
    items: [
      {
        layer: "disputes",
        key: item.id,
        id: item.id,
        label: item.label,
        className: `dispute ${item.status} ${item.subject}`,
        marks,
        ...anchor ? { anchor } : {}
      }
    ],
    labels: parts.flatMap(
      ({ label }) => label && (isClose || label.placement === "area") ? [label] : []
    ),
    obstacles: parts.flatMap(({ obstacles = [] }) => obstacles),
    told: item.countries
  };
}
var isForOverviews = ({ status, isNamed, isRecent: isRecent2 }) => isNamed || status === "active" || status === "agreed" && isRecent2;
function layoutMark(mark, name, key, item, context) {
  const { geography, base, widthClass, view } = context;
  const { status, color } = item;
  const isOverview = zoomOf(view.scale) < CLOSE_ZOOM;
  switch (mark.type) {
    case "border": {
      const isStretch = mark.fought ?? false;
      if (isStretch && isOverview) return NOTHING;
      if (context.held.size > 0 && isBetweenParties(mark.countries, context)) return NOTHING;
      const border = base.sharedBorder(...mark.countries);
      const paths = mark.box ? clipToBox(border, mark.box, geography.projection) : border;
      const part = layoutLine(paths, item, context, isStretch);
      const { anchor } = part;
      return name && anchor ? { ...part, label: nameRequest(key, name, anchor, status) } : part;
    }
    case "water": {
      const named = [...geography.rivers, ...geography.lakes].filter(
        ({ id }) => mark.waters.includes(id)
      );
      return layoutLine(
        named.flatMap((water) => water.paths),
        item,
        context
      );
    }
    case "pieces":
      return layoutPieces(mark.pieces, name, key, item, context);
    case "area": {
      const [west, south, east, north] = mark.box;
      const [x0, y0] = context.toPixels([west, north]);
      const [x1, y1] = context.toPixels([east, south]);
      const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
      const [rx, ry] = [Math.abs(x1 - x0) / 2, Math.abs(y1 - y0) / 2];
      if (Math.max(rx, ry) * 2 < LEAST_SIZE) return NOTHING;
      const patch = { type: "ellipse", x, y, rx, ry, ...patchLook(status, color) };
      return { marks: [patch], anchor: [x, y] };
    }
    case "point": {
      const [x, y] = context.toPixels([mark.lon, mark.lat]);
      const point = mark.context ? { type: "circle", ...PLACE, x, y, r: 3 } : {
        type: "circle",
        ...pointLook(status, color),
        x,
        y,
        r: widthClass === "narrow" ? 3 : 3.4
      };
      return {
        marks: [{ type: "circle", ...HIT, x, y, r: 11 }, point],
        anchor: [x, y],
        ...name && context.isInside([x, y]) ? { label: nameRequest(key, name, [x, y], mark.context ? void 0 : status) } : {}
      };
    }
  }
}
var isBetweenParties = (codes, { ground: ground2 }) => codes.every((code) => ground2.fillOf(code).role === "party");
function layoutPieces(pieces, name, key, item, context) {
  const { view, widthClass, rings, geography, held } = context;
  const paths = geography.outline(pieces);
  const d = rings(paths);
  const bounds = joinBounds(paths);
  if (d === "" || !bounds) return NOTHING;
  const [minX, minY, maxX, maxY] = bounds;
  if (Math.max(maxX - minX, maxY - minY) * view.scale < LEAST_SIZE) return NOTHING;
  const anchor = [
    (minX + maxX) / 2 * view.scale - view.left,
    (minY + maxY) / 2 * view.scale - view.top
  ];
  const isView = held.size > 0;
  const marks = areaMarks(item.status, item.color, widthClass, d);
  const holder = pieces.length === 1 ? held.get(pieces[0]) : void 0;
  const width = (maxX - minX) * view.scale;
  return {
    marks: isView ? marks.slice(0, 1) : marks,
    anchor,
    ...isView ? {} : { obstacles: sampleLines(lineParts(paths, view)) },
    ...name && pieces.length === 1 && context.isInside(anchor) ? {
      label: {
        ...nameRequest(key, name, anchor, item.status),
        size: byWidth([13, 12.5, 12], widthClass),
        placement: width > MOST_NAME ? "area" : "leader",
        ...holder === void 0 ? {} : { second: item.heldBy(holder) }
      }
    } : {}
  };
}
var MOST_NAME = 110;
function layoutLine(paths, { status, color }, { view, lines, widthClass }, isStretch = false) {
  const d = lines(paths);
  if (d === "") return NOTHING;
  const parts = lineParts(paths, view);
  return {
    marks: [{ type: "path", ...HIT, d }, ...lineMarks(status, color, widthClass, d, isStretch)],
    anchor: middleOf(parts),
    obstacles: sampleLines(parts)
  };
}
function sampleOf2(status, isPoint) {
  const { width, height } = SAMPLE_SIZE;
  const middle = height / 2;
  const marks = isPoint ? [{ type: "circle", ...pointLook(status, void 0), x: width / 2, y: middle, r: 3.5 }] : lineMarks(status, void 0, "wide", `M1,${middle}h${width - 2}`);
  return { className: `dispute ${status}`, marks };
}
function nameRequest(key, text, [x, y], status) {
  const isDispute = status !== void 0 && isOpen(status);
  return {
    key,
    text,
    x,
    y,
    size: 12,
    ...isDispute ? DISPUTE_NAME : PLACE_NAME,
    rank: 5,
    priority: 55,
    placement: "leader",
    maxWidth: 130
  };
}
function middleOf(parts) {
  const longest = parts.reduce((a, b) => b.length > a.length ? b : a, []);
  if (longest.length === 0) return void 0;
  const i = Math.floor(longest.length / 4) * 2;
  return [longest[i], longest[i + 1]];
}

// src/core/messages/join-sentences.ts
var joinSentences = (sentences2) => sentences2.join(" ").replace(/。 /g, "\u3002");

// src/core/overlays/words/dispute-brief.ts
var MOST_BEFORE = 2;
var MOST_LINES = 3;
var SETTLED = ["agreed", "resolved"];
function disputeBrief(dispute2, status, since, context) {
  const last = lastState(dispute2.history);
  return {
    standing: { text: standing(status, since, last, context) },
    lines: linesOf2(dispute2, last, context)
  };
}
function lastState(history) {
  const status = history.at(-1).status;
  return history[history.findLastIndex((entry) => entry.status !== status) + 1];
}
function standing(status, since, last, { messages, date, asOf }) {
  const { statuses, card, lists: lists2, lang } = messages;
  const say = (state, when) => lists2.sentence(upperFirst(card.now(state, when), lang));
  if (last.status === status) return say(statuses[status], since);
  const isStillOpen = status === "active" && SETTLED.includes(last.status);
  const own = date(asOf);
  return joinSentences([
    say(statuses[last.status], messages.since(date(last.from))),
    isStillOpen ? card.stillOpen(own) : card.then(own, statuses[status])
  ]);
}
function linesOf2({ events = [] }, last, { asOf, date, text }) {
  const before = events.filter((event) => hasBegun(asOf, event.date));
  const after = events.filter((event) => !hasBegun(asOf, event.date));
  const turn = after.find((event) => event.date === last.from) ?? after[0];
  const told2 = turn ? [...before.slice(-MOST_BEFORE), turn] : before.slice(-MOST_LINES);
  return told2.map((event) => ({ when: date(event.date), what: text(event.what) }));
}
function settledIn({ history }, { asOf, date }) {
  const treaty = history.find(({ status, from }) => status === "agreed" && !hasBegun(asOf, from));
  return treaty && date(treaty.from.slice(0, 7));
}

// src/core/overlays/words/dispute-legend.ts
function legendText(subject, status, alike, { legendWords, statuses, timeline }) {
  if (subject !== "territory") {
    const name = legendWords[subject];
    return status === "active" ? name : timeline.about(name, [statuses[status]]);
  }
  const months = new Set(alike.map(({ settledIn: settledIn2 }) => settledIn2));
  const [month] = months;
  return status === "active" && months.size === 1 && typeof month === "string" ? legendWords.unsettledUntil(month) : legendWords.disputes[status];
}

// src/core/overlays/disputes.ts
var STATUSES = [
  "active",
  "frozen",
  "dormant",
  "agreed",
  "resolved",
  "uncontested"
];
var SUBJECTS = ["territory", "water", "crossing"];
var SUBJECT_OF = {
  water: "water",
  "closed-border": "crossing",
  "border-security": "crossing"
};
var disputes = {
  name: "disputes",
  kind: "dispute",
  layer: "areas",
  words: ({ overlays }) => overlays.disputes,
  tagsOf: (dispute2) => [
    dispute2.kind,
    ...dispute2.parties,
    ...dispute2.region ? [dispute2.region] : []
  ],
  build: (rows, context) => rows.flatMap((dispute2) => buildDispute(dispute2, context)),
  line: ({ title, status }, { messages }) => ({
    ...title,
    text: messages.timeline.about(title.text, [messages.statuses[status]])
  }),
  legend: (items, { messages }) => STATUSES.map((status) => {
    const alike = items.filter((item) => item.status === status);
    const said = SUBJECTS.flatMap((subject) => {
      const about = alike.filter((item) => item.subject === subject);
      return about.length > 0 ? [legendText(subject, status, about, messages)] : [];
    });
    return {
      key: status,
      label: { text: said.join(" \xB7 ") },
      sample: sampleOf2(status, alike.every(isPointOnly)),
      targets: alike.map(({ id }) => id)
    };
  }),
  legendKeys: () => STATUSES,
  table: (items, { messages: { terms, disputeKinds, statuses } }) => ({
    columns: [terms.dispute, terms.parties, terms.kind, terms.status, terms.date],
    rows: items.map((item) => ({
      item: item.id,
      cells: [
        item.title,
        item.parties,
        { text: disputeKinds[item.disputeKind] },
        { text: statuses[item.status] },
        { text: item.since, sort: item.date }
      ],
      citations: item.citations
    }))
  }),
  reach: (rows, { atlas: atlas2 }) => rows.flatMap((dispute2) => pointsOfDispute(dispute2, atlas2)),
  layout: (items, context) => {
    const drawn = items.map((item) => layoutDispute(item, context));
    return {
      items: drawn.flatMap((part) => part.items),
      labels: drawn.flatMap((part) => part.labels ?? []),
      obstacles: drawn.flatMap((part) => part.obstacles ?? []),
      told: drawn.flatMap((part) => part.told ?? [])
    };
  }
};
function pointsOfDispute({ marks, parties }, atlas2) {
  const points2 = marks.flatMap((mark) => {
    if (mark.type === "point") return [[mark.lon, mark.lat]];
    const box = mark.type === "area" || mark.type === "border" ? mark.box : void 0;
    return box ? [
      [box[0], box[1]],
      [box[2], box[3]]
    ] : [];
  });
  return points2.length > 0 ? points2 : pointsOf(parties, atlas2);
}
function buildDispute(dispute2, context) {
  const { messages } = context;
  const current = dispute2.history.filter((entry) => hasBegun(context.asOf, entry.from)).at(-1);
  if (!current) return [];
  const date = firstOf(dispute2, current.status, context.asOf);
  const since = messages.since(context.date(date));
  const title = context.text(dispute2.name);
  return [
    {
      id: `dispute:${dispute2.id}`,
      kind: "dispute",
      title,
      label: messages.disputeLabel({
        name: title.text,
        kind: messages.disputeKinds[dispute2.kind],
        status: messages.statuses[current.status]
      }),
      details: detailsOf(dispute2, current.status, since, current.note, context),
      citations: context.cite({
        sources: [
          ...dispute2.sources ?? [],
          ...[dispute2.history, dispute2.casualties ?? [], dispute2.events ?? []].flat().flatMap(({ sources = [] }) => sources)
        ]
      }),
      get brief() {
        return disputeBrief(dispute2, current.status, since, context);
      },
      countries: dispute2.parties,
      settledIn: settledIn(dispute2, context),
      parties: { text: messages.lists.plain(dispute2.parties.map(context.country)) },
      disputeKind: dispute2.kind,
      status: current.status,
      isNamed: context.named.has(dispute2.id),
      isRecent: isRecent(date, context.asOf),
      heldBy: (code) => messages.heldBy(context.country(code)),
      color: dispute2.color,
      subject: SUBJECT_OF[dispute2.kind] ?? "territory",
      since,
      date,
      marks: dispute2.marks.filter(({ from, to }) => isWithin(context.asOf, from, to)).map((mark) => ({ mark, ...mark.label ? { label: context.text(mark.label).text } : {} }))
    }
  ];
}
var NEWS = 2;
var isRecent = (date, asOf) => `${Number(date.slice(0, 4)) + NEWS}${date.slice(4)}` >= asOf;
function firstOf(dispute2, status, asOf) {
  const begun = dispute2.history.filter((entry) => hasBegun(asOf, entry.from));
  const lastOther = begun.findLastIndex((entry) => entry.status !== status);
  return begun[lastOther + 1].from;
}
function detailsOf(dispute2, status, since, note, context) {
  const { messages, text, date, asOf } = context;
  const { terms, timeline } = messages;
  const about = (when, what) => timeline.about(when, [what]);
  const unread = messages.fromMemory.replace(/[.。]$/, "");
  const dated = (events2, term) => events2.map((event, i) => {
    const what = text(event.what);
    const isUnread = event.basis === "memory" && dispute2.basis !== "memory";
    return {
      ...i === 0 ? { term } : {},
      text: {
        ...what,
        text: about(date(event.date), isUnread ? timeline.dated(what.text, unread) : what.text)
      }
    };
  });
  const events = dispute2.events ?? [];
  return [
    {
      term: terms.status,
      text: { text: messages.lists.comma([messages.statuses[status], since]) }
    },
    // A paragraph of its own, since it may be in another language.
    ...note === void 0 ? [] : [{ text: text(note) }],
    ...(dispute2.facts ?? []).map((fact, i) => ({
      ...i === 0 ? { term: terms.fact } : {},
      text: text(fact)
    })),
    ...Object.entries(dispute2.positions ?? {}).map(([party, position]) => ({
      term: party === "UN" ? terms.un : context.country(party),
      text: text(position)
    })),
    ...dated(
      events.filter((event) => hasBegun(asOf, event.date)),
      terms.event
    ),
    ...dated(
      events.filter((event) => !hasBegun(asOf, event.date)),
      terms.later
    ),
    ...(dispute2.casualties ?? []).map((entry) => {
      const figure = text(entry.figure);
      return {
        term: terms.casualties,
        text: { ...figure, text: about(entry.period, figure.text) }
      };
    }),
    ...context.caveats(dispute2)
  ];
}
var isPointOnly = ({ marks }) => marks.every(({ mark }) => mark.type === "point");

// src/core/data/link-at.ts
function linkAt({ tone, claim, history }, asOf) {
  const change = history?.findLast(({ from }) => hasBegun(asOf, from));
  return { tone: change?.tone ?? tone, claim: change?.claim ?? claim, change };
}

// src/core/geometry/curve-arc.ts
var SHORT = 64;
function curveArc(a, b, share, { head, gaps }) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const distance = Math.hypot(dx, dy) || 1;
  const bend = Math.max(distance, SHORT) * share;
  const control = [
    (a[0] + b[0]) / 2 + dy / distance * bend * 2,
    (a[1] + b[1]) / 2 - dx / distance * bend * 2
  ];
  const start = towards(a, control, Math.min(gaps[0], distance / 5));
  const tip = towards(b, control, Math.min(gaps[1], distance / 5));
  const length = head ? Math.min(head[0], distance / 3) : 0;
  const base = head ? towards(tip, control, length * 0.8) : tip;
  const at2 = (t2) => quadratic(start, control, base, t2);
  const points2 = [...start, ...control, ...base];
  const samples = () => [...pointsAlong(points2, Math.ceil(distance / 6) + 4), ...tip];
  const middle = at2(0.5);
  const arc = { points: points2, middle, samples };
  return head ? { ...arc, head: headOf(tip, control, length, head[1]) } : arc;
}
function spotOn(curve, t2) {
  const [ax, ay, cx, cy, bx, by] = curve;
  const [dx, dy] = [(1 - t2) * (cx - ax) + t2 * (bx - cx), (1 - t2) * (cy - ay) + t2 * (by - cy)];
  const length = Math.hypot(dx, dy) || 1;
  return { at: quadratic([ax, ay], [cx, cy], [bx, by], t2), left: [dy / length, -dx / length] };
}
function pointsAlong(curve, count2) {
  const [ax, ay, cx, cy, bx, by] = curve;
  const points2 = [];
  for (let i = 0; i <= count2; i++)
    points2.push(...quadratic([ax, ay], [cx, cy], [bx, by], i / count2));
  return points2;
}
function headOf(tip, from, length, width) {
  const base = towards(tip, from, length);
  const [dx, dy] = [(tip[0] - base[0]) / (length || 1), (tip[1] - base[1]) / (length || 1)];
  const half = width / 2;
  const left = [base[0] - dy * half, base[1] + dx * half];
  const right = [base[0] + dy * half, base[1] - dx * half];
  return [...tip, ...left, ...right];
}
function towards(from, to, length) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = length / (Math.hypot(dx, dy) || 1);
  return [from[0] + dx * share, from[1] + dy * share];
}
function quadratic(a, control, b, t2) {
  const [u, v, w] = [(1 - t2) ** 2, 2 * (1 - t2) * t2, t2 ** 2];
  return [u * a[0] + v * control[0] + w * b[0], u * a[1] + v * control[1] + w * b[1]];
}

// src/core/geometry/cut-at-edge.ts
var INSET = 5;
function cutAtEdge(inside2, outside2, { width, height }) {
  const [dx, dy] = [outside2[0] - inside2[0], outside2[1] - inside2[1]];
  const reach = (from, step, size) => step === 0 ? Infinity : ((step > 0 ? size - INSET : INSET) - from) / step;
  const share = Math.max(0, Math.min(reach(inside2[0], dx, width), reach(inside2[1], dy, height), 1));
  return [inside2[0] + dx * share, inside2[1] + dy * share];
}

// src/core/geometry/fan-out.ts
var BEND = 0.16;
var FAN = 0.13;
var MOST = 0.5;
var pairOf = (from, to) => from < to ? `${from} ${to}` : `${to} ${from}`;
function fanOut(arcs) {
  const pairs = /* @__PURE__ */ new Map();
  const pairOfEach = arcs.map(([from, to]) => {
    const key = pairOf(from, to);
    const pair = pairs.get(key) ?? { start: from, total: 0, count: 0 };
    pair.total++;
    pairs.set(key, pair);
    return pair;
  });
  return arcs.map(([from], i) => {
    const pair = pairOfEach[i];
    const nth = pair.count++;
    const steps3 = Math.floor((pair.total - 1) / 2);
    const size = BEND + Math.min(FAN, (MOST - BEND) / (steps3 || 1)) * Math.floor(nth / 2);
    const side = nth % 2 === 0 ? 1 : -1;
    return from === pair.start ? side * size : -side * size;
  });
}

// src/core/geometry/round.ts
var tenths = (value) => Math.round(value * 10) / 10;

// src/core/overlays/marks/bend-arcs.ts
var MOST2 = 0.26;
var LEAST = 0.13;
var PER_PIXEL = 13e-5;
var LEAST_ANGLE = 25 * Math.PI / 180;
var ON_CHORD = 24;
function bendArcs(arcs, focus, context) {
  const taken = [];
  return arcs.map((arc) => {
    const size = sizeOf(arc) / 2;
    const side = sideOf(arc, size, focus, context);
    const isClose = (sign2) => anglesOf(arc, sign2 * size).some(
      ({ end, angle }) => taken.some((other) => other.end === end && between(other.angle, angle) < LEAST_ANGLE)
    );
    const sign = isClose(side) && !isClose(-side) ? -side : side;
    taken.push(...anglesOf(arc, sign * size));
    return sign * size;
  });
}
function sizeOf({ start, end }) {
  const chord = Math.hypot(end[0] - start[0], end[1] - start[1]);
  return Math.max(LEAST, Math.min(MOST2, 0.235 - PER_PIXEL * chord));
}
function sideOf({ start, end }, size, focus, { view, ground: ground2 }) {
  const over = (sign) => {
    const samples = curveArc(start, end, sign * size, { gaps: [0, 0] }).samples();
    let count2 = 0;
    for (let i = 0; i < samples.length; i += 2) {
      const code = ground2.countryAt([samples[i], samples[i + 1]]);
      if (code !== void 0 && focus.has(code)) count2++;
    }
    return count2 / (samples.length / 2);
  };
  const outer = outerSide(start, end, [view.width / 2, view.height / 2]);
  return over(outer) > over(outer === 1 ? -1 : 1) + 0.06 ? outer === 1 ? -1 : 1 : outer;
}
function outerSide([x0, y0], [x1, y1], [cx, cy]) {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy) || 1;
  const toLeft = ((cx - x0) * dy - (cy - y0) * dx) / length;
  if (Math.abs(toLeft) < ON_CHORD) return dx >= 0 ? 1 : -1;
  return toLeft > 0 ? -1 : 1;
}
function anglesOf({ from, to, start, end }, share) {
  const [x0, y0, cx, cy, x1, y1] = curveArc(start, end, share, { gaps: [0, 0] }).points;
  return [
    { end: from, angle: Math.atan2(cy - y0, cx - x0) },
    { end: to, angle: Math.atan2(cy - y1, cx - x1) }
  ];
}
function between(a, b) {
  const difference = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(difference, 2 * Math.PI - difference);
}

// src/core/overlays/marks/choose-links.ts
var MOST_LINKS = 6;
var PATTERN = 100;
var WEIGHT = [
  "event",
  "standing",
  "assessment",
  "forecast",
  "absence"
];
function leadOf(items, focus) {
  const events = items.filter(
    ({ claim, form, arcs, isLater }) => claim === "event" && form === "arc" && !isLater && arcs.some(({ to }) => focus.includes(to.id))
  ).sort((a, b) => compareDates(b, a));
  return items.find(({ lead }) => lead) ?? events[0];
}
function chooseLinks(items, focus, encodingOf = () => void 0) {
  const lead = leadOf(items, focus);
  const drawn = items.filter(({ arcs: arcs2 }) => arcs2.length > 0);
  const isPattern = drawn.length >= PATTERN;
  const widthOf = ({ id }) => encodingOf(id)?.width ?? 0;
  const sorted = [...drawn].sort(
    (a, b) => Number(b === lead) - Number(a === lead) || Number(b.hasWords) - Number(a.hasWords) || Number(a.isLater) - Number(b.isLater) || // What was expected yields to what came.
    Number(a.claim === "forecast") - Number(b.claim === "forecast") || Number(a.context) - Number(b.context) || WEIGHT.indexOf(a.claim) - WEIGHT.indexOf(b.claim) || widthOf(a) - widthOf(b) || compareDates(b, a)
  );
  if (isPattern) {
    const arcs2 = sorted.flatMap((item) => item.arcs.map((arc) => ({ item, ...arc })));
    return { arcs: arcs2.reverse(), others: [], lead, left: [], isPattern };
  }
  const known2 = /* @__PURE__ */ new Set();
  const arcs = [];
  const others = [];
  const left = [];
  let count2 = 0;
  for (const item of sorted) {
    const fresh = item.arcs.filter(({ from, to }) => !known2.has(pairOf2(from, to)));
    if (fresh.length === 0) continue;
    if (encodingOf(item.id)?.width === void 0) {
      if (count2 >= MOST_LINKS) {
        left.push(item);
        continue;
      }
      count2++;
    }
    for (const { from, to } of fresh) known2.add(pairOf2(from, to));
    if (item.form === "arc") arcs.push(...fresh.map((arc) => ({ item, ...arc })));
    else others.push(item);
  }
  return { arcs: arcs.reverse(), others, lead, left, isPattern };
}
var compareDates = (a, b) => (a.date ?? "") < (b.date ?? "") ? -1 : (a.date ?? "") > (b.date ?? "") ? 1 : 0;
function pairOf2(a, b) {
  const [one, other] = [a, b].map(
    ({ point: [lon, lat] }) => [lon, lat].map((value) => value.toFixed(1)).join()
  );
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

// src/core/overlays/marks/link-marks.ts
var EVENT_HEAD = [
  [10, 8.4],
  [10, 8.4],
  [8, 6.8]
];
var LEAD = {
  width: [4.2, 3.7, 3.2],
  head: [
    [14, 11.8],
    [12.5, 10.5],
    [11, 9.2]
  ]
};
var LINES2 = {
  event: { width: [2.2, 2.2, 1.9], head: EVENT_HEAD },
  standing: {
    width: [1.6, 1.6, 1.4],
    head: [
      [9, 7.6],
      [9, 7.6],
      [8, 6.6]
    ]
  },
  assessment: { width: [1.8, 1.8, 1.6], head: EVENT_HEAD },
  forecast: { width: [1.8, 1.8, 1.6], head: EVENT_HEAD },
  // Never drawn.
  absence: { width: [0, 0, 0], head: EVENT_HEAD }
};
var LATER = [1.6, 1.6, 1.4];
var STRAINED_DASH = "7 3";
var JUDGED_DASH = "2 3.2";
var CASING = 1.5;
var lineColour = ({ tone, color }) => color === void 0 ? `link-${tone}` : `own:line:#${color.slice(1)}`;
var textColour = ({ tone, color }) => color === void 0 ? tone === "strained" ? "link-strained-text" : `link-${tone}` : `own:text:#${color.slice(1)}`;
var isJudged = (claim) => claim === "assessment" || claim === "forecast";
function stylesOf(sort, widthClass) {
  const { claim, tone, isLead, isLater, directed } = sort;
  const stroke = lineColour(sort);
  const look = isLead ? LEAD : LINES2[claim];
  const dash = isJudged(claim) ? JUDGED_DASH : tone === "strained" ? STRAINED_DASH : void 0;
  return {
    line: {
      fill: "none",
      stroke,
      width: byWidth(isLater ? LATER : look.width, widthClass),
      ...dash ? { dash } : {}
    },
    // What came after the text has an open head.
    head: isLater ? { fill: "halo", stroke, width: 1.2 } : { fill: stroke },
    headSize: directed ? byWidth(look.head, widthClass) : void 0
  };
}
var encoded = ({ line, head, headSize }, { width, paint, head: size }) => ({
  line: { ...line, ...paint && { stroke: paint }, ...width && { width } },
  head: paint ? { fill: paint } : head,
  headSize: headSize && (size ?? headSize)
});
function arcMarks({ points: points2, head }, styles, casing) {
  const curve = { type: "curve", points: points2 };
  const marks = [];
  if (casing !== void 0) {
    marks.push({ ...curve, ...casingOf(styles.line, CASING, casing) });
    if (head) {
      const style = { fill: casing, stroke: casing, width: 2 * CASING, round: true };
      marks.push({ type: "ring", points: head, role: "casing", style });
    }
  }
  marks.push({ ...curve, role: "line", className: "arc", style: styles.line });
  if (head) marks.push({ type: "ring", points: head, role: "head", style: styles.head });
  return marks;
}
function sampleOf3(className, sort) {
  const { width, height } = SAMPLE_SIZE;
  const styles = stylesOf(sort, "wide");
  const arc = curveArc([1, height / 2], [width - 1, height / 2], 0, {
    head: void 0,
    gaps: [0, 0]
  });
  return { className, marks: arcMarks(arc, styles, void 0) };
}

// src/core/overlays/marks/words-of-link.ts
function wordsOfLink(item, first) {
  const { words, summary, attribution, head: dated, date } = item;
  const known2 = first ?? (date === void 0 ? void 0 : dated);
  const head = known2 === void 0 ? {} : { first: { text: known2 } };
  if (!words) {
    const text = attribution ? `${summary.text} ${attribution}` : summary.text;
    return { ...head, rest: { ...summary, text } };
  }
  const [line, ...rest] = words.text.split("\n");
  return rest.length > 0 ? { first: { ...words, text: line }, rest: { ...words, text: rest.join(" ") } } : { ...head, rest: words };
}

// src/core/overlays/marks/link-border.ts
var SIDES = [
  [0, -1],
  [1, 0],
  [-1, 0],
  [0, 1]
];
function layoutBorderLink(item, context) {
  const { base, lines, view, toPixels, isInside: isInside2, scene, widthClass } = context;
  const [a = "", b = ""] = item.countries;
  const paths = base.sharedBorder(a, b);
  const d = lines(paths);
  if (d === "") return { items: [] };
  const vertices = lineParts(paths, view).flat();
  const place2 = item.place && toPixels(item.place);
  const anchor = nearestVertex(vertices, place2 ?? [view.width / 2, view.height / 2]);
  if (!anchor || !isInside2(anchor)) return { items: [] };
  const isDrawn3 = [...scene.items.values()].some(
    ({ kind, countries: countries2 }) => kind !== "country" && kind !== item.kind && countries2.includes(a) && countries2.includes(b)
  );
  const marks = [
    { type: "path", ...HIT, d },
    ...isDrawn3 ? [] : lineMarks("active", void 0, widthClass, d)
  ];
  return {
    items: [
      {
        layer: "links",
        key: item.id,
        id: item.id,
        label: item.label,
        className: "link border",
        marks,
        anchor
      }
    ],
    words: [
      {
        item: item.id,
        ...wordsOfLink(item),
        colour: lineColour(item),
        text: textColour(item),
        spots: SIDES.map((side) => ({ at: anchor, side })),
        isBeside: true,
        priority: 55
      }
    ],
    obstacles: sampleLines(lineParts(paths, view))
  };
}
function nearestVertex(vertices, [x, y]) {
  let best;
  let least = Infinity;
  for (let i = 0; i < vertices.length; i += 2) {
    const distance = Math.hypot(vertices[i] - x, vertices[i + 1] - y);
    if (distance < least) [best, least] = [[vertices[i], vertices[i + 1]], distance];
  }
  return best;
}

// src/core/style/text-classes.ts
var textClass = (className, sizes, style) => ({ className, sizes, style });
var FOCUS_INSIDE = textClass("label-country label-focus", [17, 16, 15], {
  fill: "focus-text",
  bold: true,
  halo: "none"
});
var FOCUS_BESIDE = textClass("label-country label-focus", [16, 15, 15], {
  fill: "focus-name",
  bold: true,
  haloWidth: 3.6
});
var PARTNER = textClass("label-country label-partner", [19, 17, 15], {
  fill: "partner-text",
  bold: true
});
var MEMBER = textClass("label-country label-member", [13.5, 13, 12], {
  fill: "label",
  weight: 600
});
var NEIGHBOUR = textClass("label-country label-neighbour", [13, 12, 11.5], {
  fill: "label-muted"
});
var LARGE_NEIGHBOUR = textClass("label-country label-neighbour", [14, 12, 11.5], {
  fill: "label-muted"
});
var FOCUS_CAPITAL = textClass("label-place label-capital", [13.5, 13, 12], {
  fill: "label",
  bold: true,
  haloWidth: 3.4
});
var LINK_END = textClass("label-place", [13, 12.5, 12], { fill: "label", weight: 600 });
var WATER = textClass("label-water", [12.5, 12, 12], {
  fill: "label-water",
  italic: true
});
var WORDS_FIRST = textClass("label-words", [13.5, 13, 12], { bold: true, haloWidth: 4 });
var WORDS_LINE = [17, 16.5, 15.5];
var STATE = textClass("label-country label-state", [13, 12.5, 12], {
  weight: 600,
  spacing: 0.8
});
var PARTY = textClass("label-country label-party", [15, 14, 13], {
  fill: "label",
  bold: true
});
var NUMBER = textClass("label-number", [12, 12, 12], {
  fill: "halo",
  bold: true,
  halo: "none"
});

// src/core/overlays/marks/link-ends.ts
var keyOf2 = ({ point: [lon, lat] }) => `${lon.toFixed(1)},${lat.toFixed(1)}`;
var isCapitalOf = ({ id }, focus) => focus.has(id);
var MEETING = 9;
var RING = { ...PLACE.style, width: 2.4 };
var dot = ({ end, xy: [x, y] }, focus, { widthClass }) => ({
  layer: "places",
  key: `end:${end.id}`,
  className: "place",
  marks: [
    ...end.meets ? [{ type: "circle", ...PLACE, style: RING, x, y, r: MEETING }] : [],
    {
      type: "circle",
      ...PLACE,
      style: {
        ...PLACE.style,
        width: byWidth([1.8, 1.8, 1.6], widthClass),
        ...end.color === void 0 ? {} : { stroke: `own:line:#${end.color.slice(1)}` }
      },
      x,
      y,
      r: isCapitalOf(end, focus) ? byWidth([4.4, 4.2, 3.8], widthClass) : byWidth([4, 3.8, 3.4], widthClass)
    }
  ]
});
function nameOf({ end, xy: [x, y] }, focus, { widthClass }) {
  const isFocus = isCapitalOf(end, focus) || end.meets;
  const { sizes, className, style } = isFocus ? FOCUS_CAPITAL : LINK_END;
  return {
    key: `end:${end.id}`,
    text: end.place,
    x,
    y,
    size: byWidth(sizes, widthClass),
    className,
    style,
    rank: isFocus ? 1 : 2,
    priority: 1e6,
    placement: "point",
    maxWidth: 130
  };
}

// src/core/overlays/marks/link-senders.ts
function layoutSender(item, context) {
  const [arc] = item.arcs;
  if (!arc) return { items: [] };
  const to = context.toPixels(arc.to.point);
  if (!context.isInside(to)) return { items: [] };
  const { ground: ground2 } = context;
  const code = /^[A-Z]{2}$/.test(arc.to.id) ? arc.to.id : ground2.countryAt(to);
  const fill2 = code === void 0 ? void 0 : ground2.fillOf(code);
  const isOnLand = fill2?.role === "body" && fill2.paint === tintOf(arc.from.body, context);
  const text = isOnLand ? fill2.text : textColour(item);
  return {
    items: [],
    words: [
      {
        item: item.id,
        ...wordsOfLink(item, arc.from.name),
        colour: text,
        text,
        spots: [],
        sender: {
          layer: "links",
          to,
          ground: fill2?.paint ?? "land",
          line: isOnLand ? edgeOf(fill2.paint) : lineColour(item)
        },
        // Its words have the fewest places to stand.
        priority: 90
      }
    ]
  };
}
function tintOf(id, { scene }) {
  const bodies = Object.values(scene.overlays).find((items) => items.some((item) => item.id === id)) ?? [];
  const position = bodies.findIndex((body3) => body3.id === id);
  const body2 = bodies[position];
  return body2 && coloursOf(body2, position).tint;
}
var edgeOf = (tint) => tint.startsWith("own:") ? tint.replace(":tint:", ":line:") : tint.replace(/-tint$/, "");
function addressed({ arcs }, { toPixels, isInside: isInside2 }) {
  return arcs.flatMap(({ to }) => {
    const xy = toPixels(to.point);
    return isInside2(xy) ? [{ end: to, xy, isOutside: false }] : [];
  });
}

// src/core/overlays/marks/number-on-arc.ts
var numberOnArc = ({ id }, { middle: [x, y] }, { words, paint = "label", width = 0 }) => words === void 0 ? [] : [
  {
    key: `${id}:number`,
    item: id,
    text: words,
    x,
    y,
    size: 13.5,
    className: "number",
    isUncounted: true,
    style: { fill: paint, halo: "halo", haloWidth: 4, bold: true },
    rank: 2,
    priority: width,
    placement: "point",
    radius: width / 2
  }
];

// src/core/overlays/marks/link-spots.ts
var farEnd = ({ item, from, to, start, tip }) => tip.isOutside ? { text: item.toFar(to.place), at: tip.xy } : start.isOutside ? { text: item.fromFar(from.place), at: start.xy } : void 0;
function wordsOfArc(one, arc, bend, isLead, drawn) {
  const { item, start, tip } = one;
  const sign = bend >= 0 ? 1 : -1;
  const along = [0.5, 0.34, 0.66, 0.42, 0.58, 0.26, 0.74, 0.16, 0.84].map((t2) => {
    const { at: at2, left } = spotOn(arc.points, t2);
    return { at: at2, side: [left[0] * sign, left[1] * sign] };
  });
  const far = tip.isOutside ? tip : start;
  const beside = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1]
  ].map((side) => ({ at: far.xy, side, isEnd: true }));
  return {
    item: item.id,
    ...wordsOfLink(item, farEnd(one)?.text),
    colour: lineColour(item),
    text: textColour(item),
    spots: [...along, ...beside],
    far: drawn.flatMap((other) => other.item === item ? farEnd(other) ?? [] : []),
    priority: isLead ? 100 : item.hasWords ? 60 : 50
  };
}

// src/core/overlays/marks/layout-links.ts
var MANY = 400;
var MIN_LENGTH = 6;
var GAP = 9;
var MEETING_GAP = 14;
function layoutLinks(items, context) {
  const focus = new Set(
    context.scene.countries.filter(({ inFocus }) => inFocus).map(({ code }) => code)
  );
  const { arcs, others, lead, left, isPattern } = chooseLinks(
    items,
    [...focus],
    context.encodingOf
  );
  const drawn = arcs.flatMap((arc) => settleArc(arc, context));
  const bends = isPattern ? fanOut(drawn.map(({ from, to }) => [from.id, to.id])) : bendOf(drawn, focus, context);
  const obstacles = [];
  const words = [];
  const numbers = [];
  const byItem = /* @__PURE__ */ new Map();
  const lookOf = styleFinder(lead, context);
  drawn.forEach((one, i) => {
    const { item, start, tip } = one;
    const encoding = context.encodingOf(item.id);
    const styles = encoding ? encoded(lookOf(item), encoding) : lookOf(item);
    const arc = curveArc(start.xy, tip.xy, bends[i], {
      head: tip.isOutside && !item.directed ? void 0 : styles.headSize,
      gaps: [start.isOutside ? 0 : GAP, tip.isOutside ? 0 : tip.end.meets ? MEETING_GAP : GAP]
    });
    const known2 = byItem.get(item) ?? { marks: [], anchor: arc.middle };
    byItem.set(item, known2);
    known2.marks.push({ type: "curve", ...HIT, points: arc.points });
    for (const end of [one.from, one.to])
      if (end.spokes && end.spokes.length <= MOST_SPOKES) known2.marks.push(spokesOf(end, context));
    known2.marks.push(...arcMarks(arc, styles, isPattern ? void 0 : casingUnder(arc, context)));
    if (drawn.length <= MANY) obstacles.push(...arc.samples());
    if (encoding) numbers.push(...numberOnArc(item, arc, encoding));
    else if (!isPattern && known2.anchor === arc.middle)
      words.push(wordsOfArc(one, arc, bends[i], item === lead, drawn));
  });
  const parts = others.map(
    (item) => item.form === "border" ? layoutBorderLink(item, context) : layoutSender(item, context)
  );
  const ends = endsOf(drawn, isPattern);
  const senders = others.flatMap(
    (item) => item.form === "sender" && isWorded(context) ? addressed(item, context) : []
  );
  for (const end of senders) if (!ends.has(keyOf2(end.end))) ends.set(keyOf2(end.end), end);
  const dots = [...new Map([...ends.values()].map((end) => [end.end.id, end])).values()];
  return {
    items: [
      ...[...byItem].map(([item, { marks, anchor }]) => itemOf(item, marks, anchor)),
      ...parts.flatMap((part) => part.items),
      ...dots.map((end) => dot(end, focus, context))
    ],
    labels: [...dots.map((end) => nameOf(end, focus, context)), ...numbers],
    words: [...words, ...parts.flatMap((part) => part.words ?? [])],
    dropped: left.map(({ id, title }) => ({ kind: "link", item: id, text: title.text })),
    obstacles: [...obstacles, ...parts.flatMap((part) => part.obstacles ?? [])],
    told: [
      .../* @__PURE__ */ new Set([
        ...drawn.flatMap(({ from, to }) => [from.id, to.id]),
        ...others.flatMap(({ countries: countries2 }) => countries2)
      ])
    ]
  };
}
function settleArc({ item, from, to }, context) {
  const a = context.toPixels(from.point);
  const b = context.toPixels(nearest(to.point, from.point));
  const isSeen = context.isInside(a) || context.isInside(b);
  if (!isSeen || Math.hypot(a[0] - b[0], a[1] - b[1]) < MIN_LENGTH) return [];
  return [{ item, from, to, start: settle(from, a, b, context), tip: settle(to, b, a, context) }];
}
function settle(end, xy, other, { isInside: isInside2, view }) {
  const isOutside = !isInside2(xy);
  return { end, xy: isOutside ? cutAtEdge(other, xy, view) : xy, isOutside };
}
function bendOf(drawn, focus, context) {
  const arcs = [...drawn].reverse().map(({ from, to, start, tip }) => ({
    from: keyOf2(from),
    to: keyOf2(to),
    start: start.xy,
    end: tip.xy
  }));
  return bendArcs(arcs, focus, context).reverse();
}
function styleFinder(lead, { widthClass }) {
  const known2 = /* @__PURE__ */ new Map();
  return (item) => {
    const { tone, claim, isLater, directed, color } = item;
    const isLead = item === lead;
    const key = [tone, claim, isLead, isLater, directed, color].join();
    const styles = known2.get(key) ?? stylesOf({ tone, claim, isLead, isLater, directed, color }, widthClass);
    known2.set(key, styles);
    return styles;
  };
}
function casingUnder(arc, { ground: ground2 }) {
  const samples = arc.samples();
  const counts = /* @__PURE__ */ new Map();
  let all = 0;
  for (let i = 0; i < samples.length; i += 4) {
    const [x, y] = [samples[i], samples[i + 1]];
    const [under] = ground2.under([x - 1, y - 1, x + 1, y + 1]);
    if (!under) continue;
    all++;
    const paint = under.fill.role === "value" ? "halo" : under.fill.paint;
    counts.set(paint, (counts.get(paint) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] / all >= ONE_GROUND && most[0] !== "focus" ? most[0] : "halo";
}
var ONE_GROUND = 0.7;
var itemOf = (item, marks, anchor) => ({
  layer: "links",
  key: item.id,
  id: item.id,
  get label() {
    return item.label;
  },
  className: `link ${item.tone} ${item.claim}${item.context ? " context" : ""}`,
  marks,
  anchor
});
function nearest([lon, lat], [other]) {
  return [lon - 360 * Math.round((lon - other) / 360), lat];
}
function endsOf(drawn, isPattern) {
  const ends = /* @__PURE__ */ new Map();
  for (const { start, tip } of [...drawn].reverse())
    for (const one of [start, tip]) {
      const key = keyOf2(one.end);
      if ((!one.isOutside || isPattern) && !ends.has(key)) ends.set(key, one);
    }
  if (isPattern) {
    for (const [key, one] of ends) if (one.isOutside) ends.delete(key);
  }
  return ends;
}
var MOST_SPOKES = 8;
function spokesOf({ point, spokes = [] }, { toPixels }) {
  const [x, y] = toPixels(point).map(tenths);
  const d = spokes.map((spoke) => `M${x},${y}L${toPixels(spoke).map(tenths).join()}`).join("");
  return { type: "path", ...SPOKE, d };
}
var SPOKE = {
  role: "guide",
  className: "spoke",
  style: { fill: "none", stroke: "link-neutral", width: 0.8, dash: "1 3" }
};

// src/core/geometry/neighbours.ts
var NEIGHBOURS = "AEOMSA AFCNIRPKTJTMUZ ALGRMEMKXK AMAZGEIRTR AZGEIRRUTR BDINMM BGGRMKRORSTR BNMY BTCNIN BYLTLVPLRUUA CDCFSSUG CFSDSSTD CNINKGKPKZLAMMMNNPPKRUTJVN DJERETSO EELVRU EGILLYPSSD ERETSD ETKESDSOSS FIRUSE GERUTR GRMKTR HURORSSKUA IDMY ILJOLBPSSY INMMNPPK IQIRJOKWSASYTR IRPKTMTR JOPSSASY KESOSSUG KGKZTJUZ KHLATHVN KPKRRU KWSA KZRUTMUZ LAMMTHVN LBSY LTLVPLRU LVRU LYSDTD MDROUA MERSXK MKRSXK MMTH MNRU MYTH OMSAYE PLRUSKUA QASA RORSUA RSXK RUUA SAYE SDSSTD SKUA SSUG SYTR TJUZ TMUZ";
function areNeighbours(a, b) {
  const [first, second] = a < b ? [a, b] : [b, a];
  const row = NEIGHBOURS.split(" ").find((codes) => codes.startsWith(first)) ?? "";
  return row.match(/../g)?.includes(second, 1) ?? false;
}

// src/core/overlays/marks/resolve-end.ts
function resolveEnd(id, link, context) {
  const { atlas: atlas2, text, messages } = context;
  const place2 = context.place(id);
  if (place2) {
    const name2 = text(place2.name).text;
    return { id, name: name2, place: name2, point: [place2.lon, place2.lat], color: place2.color };
  }
  const actor = context.actor(id);
  if (actor) return resolveActor(actor, link, context);
  const capital = atlas2.capitals[id] ?? atlas2.far[id];
  const name = context.country(id);
  if (capital) {
    const [english, lon, lat] = capital;
    return { id, name, place: messages.capitals[id] ?? english, point: [lon, lat] };
  }
  const point = atlas2.countries[id];
  return point && { id, name, place: name, point };
}
function resolveActor(actor, link, context) {
  const { id, at: at2, kind } = actor;
  const alliance = context.data.alliances?.find((item) => item.id === actor.alliance);
  const named = alliance ? nameAt(alliance, context.asOf).name : actor.name;
  const name = context.text(named).text;
  if (at2) return { id, name, place: capitalAt(at2, context) ?? name, point: [at2.lon, at2.lat] };
  const { lat, lon, name: placeName2 } = link.place ?? {};
  if (kind === "organisation" && lat !== void 0 && lon !== void 0) {
    return {
      id: `${id}@${lat},${lon}`,
      name,
      place: placeName2 ? context.text(placeName2).text : name,
      point: [lon, lat],
      ...link.direction === "mutual" ? { meets: true } : {},
      ...alliance ? { body: alliance.id } : {}
    };
  }
  const members = alliance ? currentMemberships(alliance, context.asOf).filter(({ role }) => role === "member").map(({ country }) => country) : actor.members ?? [];
  const spokes = members.flatMap((code) => {
    const point2 = context.atlas.countries[code];
    return point2 ? [point2] : [];
  });
  if (spokes.length === 0) return void 0;
  const mean = (axis) => spokes.reduce((sum, point2) => sum + point2[axis], 0) / spokes.length;
  const point = [mean(0), mean(1)];
  return { id, name, place: name, point, spokes, ...alliance ? { body: alliance.id } : {} };
}
var IN_CAPITAL = 0.15;
function capitalAt({ lat, lon }, { atlas: atlas2, messages }) {
  const found = Object.entries(atlas2.capitals).find(
    ([, [, x, y]]) => Math.abs(x - lon) < IN_CAPITAL && Math.abs(y - lat) < IN_CAPITAL
  );
  return found && (messages.capitals[found[0]] ?? found[1][0]);
}
function isBody(id, { actor, data }) {
  const sender = actor(id);
  return sender?.kind === "organisation" && !sender.at && (data.alliances?.some((body2) => body2.id === sender.alliance) ?? false);
}

// src/core/overlays/marks/link-form.ts
var AT_BORDER = /* @__PURE__ */ new Set(["armed-clash", "clash", "border-clash", "dispute"]);
var isCountry = (id) => /^[A-Z]{2}$/.test(id);
function formOf2(link, context) {
  const [from, ...others] = listOf(link.from);
  const [to, ...more] = listOf(link.to);
  if (from === void 0 || to === void 0 || others.length > 0 || more.length > 0) return "arc";
  if (AT_BORDER.has(link.kind) && isCountry(from) && isCountry(to) && areNeighbours(from, to))
    return "border";
  return isBody(from, context) && link.direction === "directed" && isCountry(to) ? "sender" : "arc";
}

// src/core/overlays/words/link-words.ts
var ARROWS = { ltr: "\u2192", rtl: "\u2190" };
var titleFrom = ({ direction }, { from, to }, { dir }) => `${from} ${direction === "directed" ? ARROWS[dir] : "\u2013"} ${to}`;
var titleOf = (link, context) => titleFrom(link, wordsOf2(link, context), context.messages);
function wordsOf2(link, context) {
  const { and } = context.messages.lists;
  const names = (ends) => and(listOf(ends).map((end) => nameOf2(end, context)));
  return { from: names(link.from), to: names(link.to), when: whenOf(link, context) };
}
function summaryOf(link, { text, asOf, messages }) {
  const { lists: lists2, timeline } = messages;
  const summary = text(link.summary);
  const note = linkAt(link, asOf).change?.note;
  if (note === void 0) return summary;
  return { ...summary, text: lists2.sentence(timeline.dated(summary.text, text(note).text)) };
}
var attributionOf = ({ attribution }, { messages, text }) => attribution && messages.accordingTo(text(attribution).text);
var attributed = (statement, attribution) => attribution ? { ...statement, text: joinSentences([statement.text, attribution]) } : statement;
function detailsOf2(link, { summary, when, claim, tone, attribution }, context) {
  const { messages, text, date } = context;
  const { terms, lists: lists2, claims, tones } = messages;
  const { change } = linkAt(link, context.asOf);
  const standing2 = [
    claims[claim],
    tones[tone],
    ...change ? [messages.since(date(change.from))] : []
  ];
  return [
    { text: summary },
    { term: terms.date, text: { text: when } },
    { term: terms.claim, text: { text: lists2.comma(standing2) } },
    ...attribution ? [{ text: { text: attribution } }] : [],
    ...link.place ? [{ term: terms.place, text: text(link.place.name) }] : [],
    ...link.people?.length ? [{ term: terms.people, text: text(link.people.join(", ")) }] : [],
    ...context.caveats(link),
    ...correctionsOf(link, context).flatMap((correction) => [
      { term: messages.corrections.article, text: text(correction.text) },
      { term: messages.corrections.record, text: text(correction.record) },
      ...context.caveats(correction)
    ])
  ];
}
var correctionsOf = ({ id }, { data: { corrections: corrections2 = [] } }) => corrections2.filter(({ links: links3 = [] }) => links3.includes(id));
function kindOf2({ kind }, { messages: { linkKinds } }) {
  const name = Object.hasOwn(linkKinds, kind) ? linkKinds[kind] : void 0;
  return name ?? kind.replaceAll("-", " ");
}
function nameOf2(end, { actor, place: place2, country, text }) {
  const named = actor(end) ?? place2(end);
  return named ? text(named.name).text : country(end);
}
function whenOf(link, { messages, date, dateRange }) {
  const { start, end } = link.date ?? {};
  if (start === void 0) return end === void 0 ? messages.undated : messages.until(date(end));
  if (link.claim === "event") return end === void 0 ? date(start) : dateRange(start, end);
  return end === void 0 ? messages.since(date(start)) : messages.between(date(start), date(end));
}

// src/core/overlays/links.ts
var links = {
  name: "links",
  kind: "link",
  layer: "lines",
  crowd: 1e3,
  ignoresBorders: true,
  words: ({ overlays }) => overlays.links,
  tagsOf: (link) => [
    link.kind,
    link.claim,
    ...link.part ? [link.part] : [],
    ...listOf(link.from),
    ...listOf(link.to)
  ],
  build: (rows, context) => {
    const endOf = findEnds(context);
    return rows.filter((link) => isActive(link, context.asOf)).map((link) => buildLink(link, context, endOf));
  },
  line({ summary, attribution, when }, { messages }) {
    const said = attributed(summary, attribution);
    return { ...said, text: messages.timeline.about(when, [said.text]) };
  },
  partner(items, focus) {
    const lead = leadOf(items, focus);
    const ends = lead?.arcs.flatMap(({ from, to }) => [from.id, to.id]) ?? [];
    return ends.find((id) => isCountry2(id) && !focus.includes(id));
  },
  // What a line of events and lasting ties means is said beside it; a judgement has to be known for one.
  legend(items, { messages }) {
    const judged = items.filter(
      ({ arcs, claim }) => arcs.length > 0 && (claim === "assessment" || claim === "forecast")
    );
    return JUDGED.map((claim) => {
      const alike = judged.filter((item) => item.claim === claim);
      return {
        key: claim,
        label: { text: messages.legendWords.claims[claim] },
        sample: sampleOf3(`link neutral ${claim} legend`, {
          tone: alike.every(({ tone }) => tone === alike[0]?.tone) ? alike[0]?.tone ?? "neutral" : "neutral",
          claim,
          isLead: false,
          isLater: false,
          directed: false
        }),
        targets: alike.map(({ id }) => id)
      };
    });
  },
  legendKeys: () => JUDGED,
  table: (items, { messages: { terms, claims, timeline } }) => ({
    columns: [terms.from, terms.to, terms.what, terms.claim, terms.date],
    rows: items.map((item) => ({
      item: item.id,
      cells: [
        { text: item.fromName },
        { text: item.toName },
        item.summary,
        {
          text: item.attribution ? timeline.about(claims[item.claim], [item.attribution]) : claims[item.claim]
        },
        { text: item.when, sort: item.date }
      ],
      citations: item.citations
    }))
  }),
  reach: (rows, context) => rows.flatMap((link) => pointsOfLink(link, context)),
  layout: layoutLinks
};
var JUDGED = ["assessment", "forecast"];
function pointsOfLink({ from, to }, { data, atlas: atlas2 }) {
  return [...listOf(from), ...listOf(to)].flatMap((id) => {
    const placed = data.places?.find((place2) => place2.id === id);
    const at2 = placed ?? data.actors?.find((actor) => actor.id === id)?.at;
    if (at2) return [[at2.lon, at2.lat]];
    if (!Object.hasOwn(atlas2.capitals, id)) return [];
    const [, lon, lat] = atlas2.capitals[id] ?? [];
    return lon === void 0 || lat === void 0 ? [] : [[lon, lat]];
  });
}
function isActive(link, asOf) {
  const { start, end } = link.date ?? {};
  if (linkAt(link, asOf).claim === "event") return start === void 0 || hasBegun(asOf, start);
  return isWithin(asOf, start, end);
}
function buildLink(link, context, endOf) {
  const { messages } = context;
  const directed = link.direction === "directed";
  const { claim, tone } = linkAt(link, context.asOf);
  const arcs = claim === "absence" ? [] : arcsOf2(link, endOf);
  let words;
  const worded = () => words ??= wordsOf2(link, context);
  return {
    id: `link:${link.id}`,
    kind: "link",
    get title() {
      return { text: titleFrom(link, worded(), messages) };
    },
    get label() {
      const kind = kindOf2(link, context);
      const { text } = attributed(this.summary, this.attribution);
      const named = messages.linkLabel({ ...worded(), directed, kind });
      return joinSentences([messages.lists.sentence(named), text]);
    },
    get details() {
      return detailsOf2(link, this, context);
    },
    get citations() {
      const grounds = [link, ...link.history ?? [], ...correctionsOf(link, context)];
      return context.cite({ sources: grounds.flatMap(({ sources }) => sources ?? []) });
    },
    get brief() {
      const said = attributed(this.summary, this.attribution);
      return {
        standing: { ...said, text: messages.timeline.about(this.when, [said.text]) },
        lines: []
      };
    },
    countries: [...listOf(link.from), ...listOf(link.to)].filter(isCountry2),
    linkKind: link.kind,
    claim,
    tone,
    directed: directed || arcs.some(({ to }) => to.meets),
    context: link.part === "context",
    form: formOf2(link, context),
    isLater: isAfter(link.date?.start, context.data.asOf),
    lead: link.lead ?? false,
    hasWords: link.words !== void 0,
    color: link.color,
    place: placeOf(link),
    words: link.words === void 0 ? void 0 : context.text(link.words),
    toFar: messages.toFar,
    fromFar: messages.fromFar,
    get when() {
      return worded().when;
    },
    get head() {
      return upperFirst(worded().when, messages.lang);
    },
    date: link.date?.start ?? link.date?.end,
    get summary() {
      return summaryOf(link, context);
    },
    get attribution() {
      return attributionOf(link, context);
    },
    get fromName() {
      return worded().from;
    },
    get toName() {
      return worded().to;
    },
    arcs
  };
}
var isCountry2 = (id) => /^[A-Z]{2}$/.test(id);
var isAfter = (start, asOf) => start !== void 0 && asOf !== void 0 && start.slice(0, asOf.length) > asOf.slice(0, start.length);
var placeOf = ({ place: place2 }) => place2?.lon === void 0 || place2.lat === void 0 ? void 0 : [place2.lon, place2.lat];
function findEnds(context) {
  const found = /* @__PURE__ */ new Map();
  return (id, link) => {
    if (context.actor(id)) return resolveEnd(id, link, context);
    if (!found.has(id)) found.set(id, resolveEnd(id, link, context));
    return found.get(id);
  };
}
function arcsOf2(link, endOf) {
  const resolve = (ends) => listOf(ends).flatMap((end) => endOf(end, link) ?? []);
  return resolve(link.from).flatMap(
    (from) => resolve(link.to).flatMap(
      (to) => from.id === to.id ? [] : [from.meets ? { from: to, to: from } : { from, to }]
    )
  );
}

// src/core/data/dispute.ts
var disputeStatusSchema = picklist([
  "active",
  "frozen",
  "agreed",
  "resolved",
  "dormant",
  "uncontested"
]);
var disputeKindSchema = picklist([
  "delimitation",
  "territorial-claim",
  "breakaway",
  "occupied",
  "exclave",
  "maritime",
  "water",
  "closed-border",
  "border-security"
]);
var markPeriod = {
  label: optional(textSchema),
  /** The mark is drawn over the half-open period `[from, to)` only. */
  from: optional(dateSchema),
  to: optional(dateSchema)
};
var disputeMarkSchema = variant("type", [
  strictObject({
    /** The common border of two countries, or the part of it inside `box`. */
    type: literal("border"),
    countries: strictTuple([countrySchema, countrySchema]),
    box: optional(boxSchema),
    /** Whether it was fought over: such a stretch is drawn heavier than the rest of its border. */
    fought: optional(boolean()),
    ...markPeriod
  }),
  strictObject({
    /** Disputed pieces of the topology (see geo/README.md), e.g. `["B05", "B08"]`. */
    type: literal("pieces"),
    pieces: pipe(array(string()), minLength(1)),
    ...markPeriod
  }),
  strictObject({
    /** A soft patch where no outline is good enough to print. */
    type: literal("area"),
    box: boxSchema,
    ...markPeriod
  }),
  strictObject({
    /** Rivers and lakes of the topology by their ids, e.g. `["indus"]`. */
    type: literal("water"),
    waters: pipe(array(idSchema), minLength(1)),
    ...markPeriod
  }),
  strictObject({
    type: literal("point"),
    /** A town or other place that helps to read the map, not a thing in dispute. */
    context: optional(boolean()),
    lat: latSchema,
    lon: lonSchema,
    ...markPeriod
  })
]);
var disputeSchema = strictObject({
  id: idSchema,
  name: textSchema,
  parties: pipe(array(countrySchema), minLength(1, "at least one party")),
  kind: disputeKindSchema,
  /** Part of the map it belongs to; the token list `disputes` takes these as well as ids. */
  region: optional(picklist(["core", "south-west-asia", "caucasus-black-sea", "far-east"])),
  /** Each status is valid from its date until the next entry. */
  history: pipe(
    array(
      strictObject({
        from: dateSchema,
        status: disputeStatusSchema,
        note: optional(textSchema),
        ...ground
      })
    ),
    minLength(1, "at least one dated status")
  ),
  events: optional(
    array(
      strictObject({
        date: dateSchema,
        what: textSchema,
        ...ground
      })
    )
  ),
  facts: optional(array(textSchema)),
  color: optional(colourSchema),
  marks: array(disputeMarkSchema),
  /** What each party says, by country code; `UN` for the United Nations. */
  positions: optional(record(string(), textSchema)),
  casualties: optional(
    array(
      strictObject({
        period: string(),
        figure: textSchema,
        sources: pipe(array(idSchema), minLength(1, "a figure needs its source"))
      })
    )
  ),
  ...provenance
});
var disputeReader = {
  name: "disputes",
  schema: disputeSchema,
  limit: 1e3,
  listLimits: { marks: 1e4 },
  isInRecord: true,
  references(dispute2, check2) {
    dispute2.casualties?.forEach((entry, i) => check2.sources(entry.sources, ["casualties", i]));
    dispute2.events?.forEach((entry, i) => check2.sources(entry.sources, ["events", i]));
    for (const key of Object.keys(dispute2.positions ?? {}))
      if (key !== "UN") check2.party(key, ["positions", key], "warning");
    const marks = dispute2.marks.filter((mark, i) => {
      const areCountries = mark.type !== "border" || mark.countries.every((code, k) => check2.country(code, ["marks", i, "countries", k]));
      return check2.period(mark.from, mark.to, ["marks", i, "to"]) && areCountries;
    });
    const parties = dispute2.parties.filter((code, i) => check2.country(code, ["parties", i]));
    return { ...dispute2, marks, parties, history: inOrder(dispute2.history, check2) };
  }
};

// src/core/data/readers.ts
var READERS = {
  alliances: allianceReader,
  disputes: disputeReader,
  links: linkReader
};

// src/core/data/time-span.ts
var beginsWithin = (date, { before, day }) => date !== void 0 && hasBegun(day, date) && !hasBegun(before, date);

// src/core/overlays/histories/alliance-history.ts
var allianceHistory = {
  name: "alliances",
  datesOf: ({ members }) => members.flatMap(({ from, to }) => [from, to]),
  changes: changesOf,
  matterOf: ({ id, short }, { text }) => ({ key: id, name: text(short).text, colour: "body-1" })
};
function changesOf(alliance, span, context) {
  const held = (day) => new Map(currentMemberships(alliance, day).map((held2) => [held2.country, held2]));
  const [before, after] = [held(span.before), held(span.day)];
  const isFar = (country) => Number(!(country in context.atlas.countries));
  const countries2 = [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].sort(
    (a, b) => isFar(a) - isFar(b)
  );
  const groups = /* @__PURE__ */ new Map();
  for (const country of countries2) {
    const [old, now2] = [before.get(country), after.get(country)];
    const role = roleOf(now2);
    const date = [
      now2?.membership.from,
      old?.membership.to,
      now2?.membership.to,
      alliance.founded
    ].find((date2) => beginsWithin(date2, span));
    const name = nameOf3(country, context);
    if (roleOf(old) === role || date === void 0 || name === void 0) continue;
    const key = `${date} ${role}`;
    groups.set(key, { date, role, names: [...groups.get(key)?.names ?? [], name] });
  }
  const body2 = context.text(nameAt(alliance, span.day).short);
  return [...groups.values()].sort((a, b) => compareTies(a.role, b.role)).map(({ date, role, names }) => {
    const text = context.messages.timeline.becomes({ body: body2.text, countries: names, role });
    return { date, words: { ...body2, text } };
  });
}
function nameOf3(key, context) {
  if (/^[A-Z]{2}$/.test(key)) return context.country(key);
  const actor = context.actor(key);
  return actor && context.text(actor.name).text;
}
var roleOf = (held) => !held || held.role === "former" || held.role === "withdrawn" ? null : held.role;
var compareTies = (a, b) => a === null || b === null ? Number(a === null) - Number(b === null) : compareRoles(a, b);

// src/core/overlays/histories/dispute-history.ts
var disputeHistory = {
  name: "disputes",
  datesOf: ({ history, events = [] }) => [
    ...history.map(({ from }) => from),
    ...events.map(({ date }) => date)
  ],
  changes: changesOf2,
  matterOf: ({ id, name }, { text }) => ({ key: id, name: text(name).text, colour: "dispute" })
};
function changesOf2(dispute2, span, context) {
  const { messages, text } = context;
  const events = (dispute2.events ?? []).filter(({ date }) => beginsWithin(date, span));
  const turns = dispute2.history.filter(({ from }) => beginsWithin(from, span));
  const dates2 = /* @__PURE__ */ new Set([...turns.map(({ from }) => from), ...events.map(({ date }) => date)]);
  const name = text(dispute2.name);
  return [...dates2].sort().flatMap((date) => {
    const what = events.filter((event) => event.date === date).map((event) => event.what);
    const turn = turns.find(({ from }) => from === date);
    const last = turn && dispute2.history[dispute2.history.indexOf(turn) - 1];
    const note = turn?.note !== void 0 && what.length === 0 ? [turn.note] : [];
    const words = [...note, ...what].map(text);
    const status = turn && turn.status !== last?.status ? [messages.statuses[turn.status]] : [];
    const said = [...status, ...words.map((phrase) => phrase.text)];
    if (said.length === 0) return [];
    const about = messages.timeline.about(name.text, said);
    return [{ date, words: { ...words[0], ...name, text: about } }];
  });
}

// src/core/overlays/histories/link-history.ts
var linkHistory = {
  name: "links",
  datesOf: ({ date, history = [] }) => [date?.start, date?.end, ...history.map(({ from }) => from)],
  changes: changesOf3,
  /** Links between the same two sides are one matter, in the colour of the first. */
  matterOf(link, context) {
    const ends = [...listOf(link.from), ...listOf(link.to)].sort();
    const names = ends.map((id) => context.place(id) ?? context.actor(id) ?? id);
    return {
      key: ends.join(),
      name: context.messages.lists.and(
        names.map(
          (one) => typeof one === "string" ? context.country(one) : context.text(one.name).text
        )
      ),
      colour: `link-${link.tone}`
    };
  }
};
function changesOf3(link, span, context) {
  if (link.claim === "absence") return [];
  const { messages, text } = context;
  const { start, end } = link.date ?? {};
  const what = attributed(text(link.summary), attributionOf(link, context));
  const begins = link.claim === "event" ? what.text : messages.timeline.begins(messages.claims[link.claim], what.text);
  const ends = link.claim !== "event" && beginsWithin(end, span);
  return [
    ...beginsWithin(start, span) ? [
      {
        date: start,
        words: { ...what, text: begins },
        ...link.claim === "event" && end ? { end } : {}
      }
    ] : [],
    ...(link.history ?? []).filter(({ from }) => beginsWithin(from, span)).map((change) => turnOf(link, change, context)),
    ...ends ? [{ date: end, words: { ...what, text: messages.timeline.ends(what.text) } }] : []
  ];
}
function turnOf(link, { from, tone, claim, note }, context) {
  const { messages, text } = context;
  const notes = note === void 0 ? [] : [text(note)];
  const said = [
    ...claim ? [messages.claims[claim]] : [],
    ...tone ? [messages.tones[tone]] : [],
    ...notes.map((phrase) => phrase.text)
  ];
  const turn = messages.lists.comma(said);
  const about = messages.timeline.about(titleOf(link, context), [turn]);
  return { date: from, words: { ...notes[0], text: about } };
}

// src/core/overlays/histories/index.ts
var HISTORIES = {
  alliances: allianceHistory,
  disputes: disputeHistory,
  links: linkHistory
};

// src/core/overlays/index.ts
var OVERLAYS = { alliances, disputes, links };
var DRAWN_OVERLAYS = Object.values(OVERLAYS);

// src/core/overlays/whole-overlays.ts
var WHOLE_OVERLAYS = Object.values(OVERLAYS).map((renderer) => ({
  ...READERS[renderer.name],
  ...HISTORIES[renderer.name],
  ...renderer
}));

// src/core/data/safe-url.ts
function safeUrl(url) {
  if (url === void 0) return void 0;
  const bare = url.replace(/[\p{Cc}\s]/gu, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== void 0 && !["http", "https", "mailto"].includes(scheme)) return void 0;
  return url.replace(/\p{Cc}/gu, "").trim();
}

// src/core/messages/dates.ts
var regional = (lang) => lang === "en" ? "en-GB" : lang;
var utc = (year, month = 1, day = 1) => (
  // Date.UTC takes years below 100 for those of the last century.
  new Date((/* @__PURE__ */ new Date(0)).setUTCFullYear(year, month - 1, day))
);

// src/core/model/format-date.ts
var PRECISIONS = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" }
};
function formatDate(date, lang, own = null, kept = /* @__PURE__ */ new Map()) {
  return own ? inOwnWords(date, own) : formatter(date, lang, kept).format(dateOf(date));
}
function formatDateRange(start, end, lang, own = null, kept = /* @__PURE__ */ new Map()) {
  if (start === end) return formatDate(start, lang, own, kept);
  const isOneMonth = start.length === 10 && start.slice(0, 8) === end.slice(0, 8);
  if (own && isOneMonth) return inOwnWords(start, own, `\u2013${dayOf(end)}`);
  if (own || start.length !== end.length)
    return `${formatDate(start, lang, own, kept)} \u2013 ${formatDate(end, lang, own, kept)}`;
  return formatter(start, lang, kept).formatRange(dateOf(start), dateOf(end));
}
function inOwnWords(date, own, untilDay = "") {
  const [year = 0, month] = date.split("-").map(Number);
  return own(year, month, date.length === 10 ? `${dayOf(date)}${untilDay}` : void 0);
}
var dayOf = (date) => Number(date.slice(8));
function formatter(date, lang, kept) {
  const key = `${lang} ${date.length}`;
  const known2 = kept.get(key) ?? new Intl.DateTimeFormat(regional(lang), {
    ...PRECISIONS[date.length],
    timeZone: "UTC",
    calendar: "gregory"
  });
  kept.set(key, known2);
  return known2;
}
function dateOf(date) {
  const [year = 0, month, day] = date.split("-").map(Number);
  return utc(year, month, day);
}

// src/core/model/scene-context.ts
function createSceneContext(data, asOf, lang, messages, atlas2, { named = [], roles, itemOf: itemOf2 = () => void 0 } = {}) {
  let engineNames;
  const engineName = (code) => {
    engineNames ??= new Intl.DisplayNames([lang, "en"], { type: "region", fallback: "none" });
    return engineNames.of(code);
  };
  const nameOf4 = (code) => messages.countries[code] ?? (code.length === 2 ? engineName(code) : void 0) ?? code;
  const translate = translatorOf(messages, atlas2);
  const text = (value) => isolateForeign(resolveText(value, lang, data.lang ?? "en", translate), messages.dir);
  const formatters = /* @__PURE__ */ new Map();
  let collator;
  const collate = (a, b) => {
    collator ??= new Intl.Collator(lang);
    return collator.compare(a, b);
  };
  const actor = finderIn(data.actors);
  const actorName = (key) => {
    const known2 = actor(key);
    return known2 ? text(known2.name).text : key;
  };
  return {
    data,
    place: finderIn(data.places),
    actor,
    itemOf: itemOf2,
    asOf,
    named: new Set(named),
    roles,
    messages,
    atlas: atlas2,
    text,
    date: (date) => formatDate(date, lang, messages.dates, formatters),
    dateRange: (start, end) => formatDateRange(start, end, lang, messages.dates, formatters),
    country: (code) => /^[A-Z]{2,3}$/.test(code) ? nameOf4(code) : actorName(code),
    // English names need no tables of the engine, which take their time to load.
    compare: lang === "en" ? (a, b) => a < b ? -1 : a > b ? 1 : 0 : collate,
    cite: (statement) => [...new Set(statement.sources)].flatMap((key) => {
      const source = Object.hasOwn(data.sources ?? {}, key) ? data.sources?.[key] : void 0;
      return source && source.cite !== false ? [citation(source, text)] : [];
    }),
    caveats: ({ confidence, basis, note }) => [
      ...note === void 0 ? [] : [{ term: messages.terms.note, text: text(note) }],
      ...confidence === "likely" ? [{ text: { text: messages.reportedLikely } }] : [],
      ...confidence === "check" ? [{ text: { text: messages.notYetDone } }] : [],
      ...[basis].flat().includes("memory") ? [{ text: { text: messages[basis === "memory" ? "fromMemory" : "partlyFromMemory"] } }] : []
    ]
  };
}
function finderIn(list = []) {
  let byId2;
  return (id) => {
    byId2 ??= new Map(list.map((item) => [item.id, item]));
    return byId2.get(id);
  };
}
function citation(source, text) {
  const { publisher, title, date = "" } = source;
  const words = [publisher, title, date].map((value) => text(value).text).filter(Boolean).join(", ").replaceAll("\u2069, \u2068", ", ");
  const url = safeUrl(source.url);
  return url === void 0 ? { text: words } : { text: words, url };
}
function isolateForeign(phrase, dir) {
  if (phrase.lang === void 0 || phrase.text === "") return phrase;
  const isOtherWay = dir === "rtl" || /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(phrase.text);
  return isOtherWay ? { ...phrase, text: `\u2068${phrase.text}\u2069` } : phrase;
}
function translatorOf({ properNames, capitals }, { capitals: near, far }) {
  let codes;
  return (english) => {
    codes ??= new Map(Object.entries({ ...far, ...near }).map(([code, [name]]) => [name, code]));
    return Object.hasOwn(properNames, english) ? properNames[english] : capitals[codes.get(english) ?? ""];
  };
}
function resolveText(text, lang, plainLang, translate = () => void 0) {
  const primary = (tag2) => tag2.split("-")[0].toLowerCase();
  const byLang = typeof text === "string" ? { [plainLang]: text } : text;
  const tags = Object.keys(byLang);
  const tag = tags.find((t2) => t2.toLowerCase() === lang.toLowerCase()) ?? tags.find((t2) => primary(t2) === primary(lang)) ?? tags.find((t2) => primary(t2) === "en") ?? tags[0];
  if (tag === void 0) return { text: "" };
  const found = byLang[tag];
  if (primary(tag) === primary(lang)) return { text: found };
  const translated = primary(tag) === "en" ? translate(found) : void 0;
  return translated === void 0 ? { text: found, lang: tag } : { text: translated };
}

// src/core/model/states-since.ts
var STATES_SINCE = {
  "1990-05-22": "YE",
  "1991-12-26": "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ",
  "1993-01-01": "SK",
  "1993-05-24": "ER ET",
  "2006-06-03": "ME RS",
  "2011-07-09": "SD SS"
};
function isBeforeBorders(asOf, [west, south, east, north], { countries: countries2 }) {
  return Object.entries(STATES_SINCE).some(
    ([since, codes]) => asOf < since && codes.split(" ").some((code) => {
      const [lon = NaN, lat = NaN] = countries2[code] ?? [];
      return lon >= west && lon <= east && lat >= south && lat <= north;
    })
  );
}

// src/core/scene/build-countries.ts
function buildCountries(shown, focus, partner, context) {
  const {
    messages,
    atlas: atlas2,
    data: { colors }
  } = context;
  return Object.entries(atlas2.countries).map(([code, point]) => {
    const name = context.country(code);
    const held = shown.flatMap(({ overlay, items }) => overlay.roles?.(code, items, context) ?? []);
    const roles = held.map(({ words }) => words);
    const capital = atlas2.capitals[code];
    return {
      id: `country:${code}`,
      kind: "country",
      code,
      name,
      title: { text: name },
      label: messages.countryLabel({ name, roles }),
      // Made for the few countries that a reader opens.
      get details() {
        return [
          ...held.map(({ detail }) => detail),
          ...shown.flatMap((one) => concerning(code, one, context))
        ];
      },
      get citations() {
        return uniqueBy(
          held.flatMap(({ citations }) => citations),
          ({ text }) => text
        );
      },
      countries: [code],
      point,
      ...capital ? {
        capital: {
          name: messages.capitals[code] ?? capital[0],
          point: [capital[1], capital[2]]
        }
      } : {},
      roles,
      inFocus: focus.includes(code),
      isPartner: code === partner && !focus.includes(code),
      ...colors?.[code] === void 0 ? {} : { color: colors[code] }
    };
  });
}
function concerning(code, { overlay, items }, context) {
  if (!overlay.kind) return [];
  return items.filter(({ countries: countries2 }) => countries2.includes(code)).map((item, i) => ({
    ...i === 0 ? { term: overlay.words(context.messages).title } : {},
    text: overlay.line?.(item, context) ?? item.title
  }));
}
function uniqueBy(items, key) {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

// src/core/scene/build-insets.ts
var buildInsets = (context) => (context.data.insets ?? []).filter(({ box, countries: countries2 = [] }) => box !== void 0 || countries2.length > 0).map((inset) => buildInset(inset, context));
function buildInset(inset, context) {
  const {
    id,
    box,
    countries: countries2 = [],
    corner,
    places: places2 = [],
    narrow = {},
    tone = "plain",
    tells = []
  } = inset;
  return {
    id: `inset:${id}`,
    ...box ? { box } : {},
    countries: countries2,
    caption: captionOf(inset, context),
    narrowCaption: captionOf({ ...inset, ...narrow }, context),
    tone,
    tells: tells.flatMap((key) => [`link:${key}`, `dispute:${key}`]),
    ...corner ? { corner } : {},
    places: places2.slice(0, INSET_PLACES).flatMap((key) => {
      const place2 = context.place(key);
      return place2 ? [{ id: key, name: context.text(place2.name).text, point: [place2.lon, place2.lat] }] : [];
    })
  };
}
function captionOf({ head, caption = "" }, { text }) {
  return { ...head === void 0 ? {} : { head: text(head) }, text: text(caption) };
}

// src/core/scene/build-notes.ts
var WIDTH = 180;
var buildNotes = (items, context) => (context.data.notes ?? []).flatMap((note) => {
  const { point, item } = targetOf(note, items, context);
  if (!point && item === void 0) return [];
  const { id, head, tone = "plain", side, width = WIDTH } = note;
  return [
    {
      id: `note:${id}`,
      ...head === void 0 ? {} : { head: context.text(head) },
      text: context.text(note.text),
      ...point ? { point } : {},
      ...item === void 0 ? {} : { item },
      tone,
      ...side ? { side } : {},
      width,
      citations: context.cite(note)
    }
  ];
});
function targetOf({ lat, lon, at: at2 = "" }, items, { place: place2, actor, atlas: atlas2 }) {
  const item = [at2, `country:${at2}`, `dispute:${at2}`, `link:${at2}`].find((id) => items.has(id));
  if (lat !== void 0 && lon !== void 0) return { point: [lon, lat], item };
  const known2 = place2(at2) ?? actor(at2)?.at;
  if (known2) return { point: [known2.lon, known2.lat], item };
  return { point: Object.hasOwn(atlas2.countries, at2) ? atlas2.countries[at2] : void 0, item };
}

// src/core/overlays/words/link-corrections.ts
var CORRECTIONS = "corrections";
function tableOfCorrections(shown, { data: { corrections: corrections2 = [] }, messages, text, cite }) {
  const { corrections: words, terms } = messages;
  const shownLinks = shown.flatMap(
    ({ overlay, items }) => overlay.name === "links" ? items.map(({ id }) => id) : []
  );
  const told2 = corrections2.flatMap((correction) => {
    const { links: links3 = [], confidence } = correction;
    const ids = links3.map((id) => `link:${id}`);
    const item = ids.find((id) => shownLinks.includes(id)) ?? "";
    const isTold = confidence === "check" ? item !== "" : shownLinks.length > 0;
    return isTold ? [{ ...correction, item }] : [];
  });
  return {
    id: CORRECTIONS,
    caption: words.title,
    columns: [words.article, words.record, terms.kind],
    rows: told2.map((correction) => ({
      item: correction.item,
      cells: [
        text(correction.text),
        text(correction.record),
        { text: words[correction.kind ?? "difference"] }
      ],
      citations: cite(correction)
    }))
  };
}

// src/core/scene/build-table.ts
var COUNTRIES = "countries";
var NOTES = "notes";
function buildTable(countries2, shown, worldview, notes, context) {
  const drawn = countries2.filter(({ code }) => isDrawn2(code, worldview));
  const sections = shown.map(({ overlay, items }) => ({
    id: overlay.name,
    caption: overlay.words(context.messages).title,
    ...overlay.table(items, context)
  }));
  return [
    tableOfCountries(drawn, context),
    ...sections,
    tableOfNotes(notes, context),
    tableOfCorrections(shown, context)
  ].filter(({ rows }) => rows.length > 0);
}
function isDrawn2(code, { pieces }) {
  const isOwner = Object.values(pieces).some(({ owner }) => owner === code);
  return isOwner || !(code.startsWith("X") || Object.hasOwn(pieces, code));
}
function tableOfCountries(countries2, { messages, compare: compare2 }) {
  return {
    id: COUNTRIES,
    caption: messages.tables.countries,
    columns: [messages.terms.country, messages.terms.capital, messages.terms.role],
    rows: [...countries2].sort((a, b) => compare2(a.name, b.name)).map((country) => ({
      item: country.id,
      cells: [
        { text: country.name },
        { text: country.capital?.name ?? "" },
        { text: messages.lists.plain(country.roles) }
      ],
      citations: country.citations
    }))
  };
}
var tableOfNotes = (notes, { messages: { parts, terms } }) => ({
  id: NOTES,
  caption: parts.notes,
  columns: [terms.note, terms.fact],
  rows: notes.map(({ head, text, item = "", citations }) => ({
    item,
    cells: [head ?? { text: "" }, text],
    citations
  }))
});

// src/core/scene/paint-land.ts
var PLAIN2 = { paint: "land", text: "label-muted" };
var FOCUS = { paint: "focus", text: "focus-text", role: "focus" };
var PARTNER2 = { paint: "partner", text: "partner-text", role: "partner" };
var MOST_SOLID = 0.15;
function paintLand(scene, shown, political, view, context, isCloseUp = false) {
  const fills = /* @__PURE__ */ new Map();
  const patterns = /* @__PURE__ */ new Map();
  const edges = shown.flatMap(({ overlay, items }) => overlay.edge?.(items, context) ?? []);
  const members = edges.flatMap(({ codes }) => codes);
  for (const code of /* @__PURE__ */ new Set([...political.countries.keys(), ...members]))
    for (const { overlay, items } of shown) {
      const { fill: fill2, pattern } = overlay.land?.(code, items, context) ?? {};
      if (fill2 && !fills.has(code)) fills.set(code, fill2);
      if (pattern) patterns.set(code, [...patterns.get(code) ?? [], pattern]);
    }
  const claims = edges.length > 0 || fills.size > 0 ? [] : paintClaims(scene, political, context);
  for (const [code, fill2] of partiesOf(claims)) fills.set(code, fill2);
  const bodies = new Set(edges.map(({ name }) => name.replace(/^[^:]*:/, "")));
  for (const { code, color } of scene.countries) if (color) fills.set(code, ownFill(color));
  const outlined = /* @__PURE__ */ new Set();
  const isValue = (code) => fills.get(code)?.role === "value" || patterns.has(code);
  const focus = scene.countries.filter(({ inFocus, code }) => inFocus && context.areaOf(code) > 0).sort((a, b) => context.areaOf(a.code) - context.areaOf(b.code));
  const most = isCloseUp ? Infinity : MOST_SOLID * view.width * view.height;
  let solid = 0;
  for (const { code } of focus) {
    solid += context.areaOf(code);
    if (bodies.size > 1 || isValue(code)) outlined.add(code);
    else fills.set(code, solid < most ? FOCUS : PARTNER2);
  }
  for (const { code, isPartner } of scene.countries)
    if (isPartner && bodies.size < 2 && !isValue(code)) fills.set(code, PARTNER2);
  return { fills, patterns, edges, outlined, claims };
}
var memberLand = ({ fills, edges }, id) => ({
  fill: fills.get(id),
  edges: edges.flatMap(
    ({ codes, style, band }) => !codes.includes(id) || band === "within" ? [] : [{ style, ...band }]
  )
});
var ownFill = (color) => ({
  paint: `own:tint:#${color.slice(1)}`,
  text: `own:text:#${color.slice(1)}`,
  role: "body"
});
var CLAIMANTS = { IN: 1, PK: 2, CN: 3 };
function paintClaims({ worldview }, political, { areaOf }) {
  if (!isOfParty(worldview)) return [];
  const seen = political.claims.filter(
    ({ owner, holder }) => owner === worldview.id && areaOf(owner) > 0 && holder !== ""
  );
  const parties = partiesTo(seen);
  return seen.map((claim) => ({
    ...claim,
    fill: {
      paint: `claimant-${numberOf(claim.owner, parties)}-claim`,
      text: "label",
      role: "party"
    }
  }));
}
var numberOf = (code, parties) => CLAIMANTS[code] ?? parties.indexOf(code) % 3 + 1;
var tintsOf = (code) => {
  const number3 = numberOf(code, [code]);
  return [`claimant-${number3}`, `claimant-${number3}-claim`];
};
var isOfParty = ({ id }) => /^[A-Z]{2}$/.test(id);
function partiesTo(claims) {
  const isOfThree = claims.some(({ owner }) => owner in CLAIMANTS);
  return [
    .../* @__PURE__ */ new Set([
      ...claims.flatMap(({ owner, holder }) => [owner, holder]),
      ...isOfThree ? Object.keys(CLAIMANTS) : []
    ])
  ];
}
function partiesOf(claims) {
  const parties = partiesTo(claims);
  return new Map(
    parties.map((code) => [
      code,
      { paint: `claimant-${numberOf(code, parties)}`, text: "label", role: "party" }
    ])
  );
}
var areasOf = (political, lakes) => [
  ...political.countries.values(),
  ...political.claims.map(({ paths }) => paths),
  lakes
];
function measureCountries({ countries: countries2 }, grid) {
  return new Map([...countries2.keys()].map((code, i) => [code, grid.sizeOf(i + 1)]));
}

// src/core/scene/claim-entries.ts
var WORLDVIEW = "worldview";
var signOf = (...of) => [WORLDVIEW, ...of].join(":");
function claimEntries(worldview, shown, { messages: { legendWords }, country }) {
  const { id, pieces } = worldview;
  const isPainted = shown.some(
    ({ overlay: { edge, land }, items }) => items.length > 0 && (edge ?? land)
  );
  const claims = Object.values(pieces).filter(
    ({ owner, inner }) => owner === id && inner === "dotted"
  );
  if (!isOfParty(worldview) || claims.length === 0 || isPainted) return [];
  const [held, claimed] = tintsOf(id);
  const entry = (sign, text, marks) => ({
    id: sign,
    overlay: WORLDVIEW,
    label: { text },
    count: 0,
    sample: { className: "legend", marks },
    targets: [sign]
  });
  return [
    entry(signOf("claims", id), legendWords.heldAndClaimed(country(id)), [
      { type: "path", role: "area", style: { fill: held }, d: "M2 2h13v14H2z" },
      { type: "path", role: "area", style: { fill: claimed }, d: "M15 2h13v14H15z" },
      { type: "path", role: "line", style: PARTY_BORDER, d: "M2 2h26v14H2z" }
    ]),
    entry(signOf("dotted"), legendWords.heldLine, [
      { type: "path", ...casingOf(HELD_LINE, 0.8), d: LINE },
      { type: "path", role: "line", style: HELD_LINE, d: LINE }
    ]),
    entry(signOf("dashed"), legendWords.notFinal, [
      { type: "path", role: "line", style: NOT_FINAL, d: LINE }
    ])
  ];
}
var LINE = "M1 9h28";

// src/core/scene/find-nearest.ts
function findNearest({ chosen, asOf }, { date }) {
  const [first] = Object.values(chosen).flat().flatMap((row) => datesIn(row)).filter((one) => !hasBegun(asOf, one)).sort();
  return first === void 0 ? void 0 : { date: first, words: date(first) };
}
function datesIn(value) {
  if (Array.isArray(value)) return value.flatMap(datesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(
    ([name, inner]) => BEGINNINGS.has(name) && typeof inner === "string" ? [inner] : datesIn(inner)
  );
}
var BEGINNINGS = /* @__PURE__ */ new Set(["from", "start"]);

// src/core/data/corrected-items.ts
var correctedItems = ({ links: links3 = [] }) => links3.map((id) => `link:${id}`);

// src/core/scene/list-publishers.ts
function listPublishers(shown, { chosen, asOf }, { data, text }) {
  const sources = new Map(Object.entries(data.sources ?? {}));
  const keys = new Set([...shown].reverse().flatMap((one) => keysOf(one, chosen, asOf)));
  const names = [...keys].flatMap((key) => {
    const source = sources.get(key);
    return source && source.cite !== false ? [text(source.publisher).text] : [];
  });
  return [...new Set(names)];
}
function keysOf({ overlay, items }, chosen, asOf) {
  const shown = new Set(items.map(({ id }) => id));
  const prefix = overlay.kind ? `${overlay.kind}:` : "";
  const rows = (chosen[overlay.name] ?? []).filter(({ id }) => shown.has(prefix + id));
  return rows.flatMap((row) => statementsOf(row, asOf).flatMap(sourceKeys));
}
function statementsOf(row, asOf) {
  const within3 = Object.values(row).flatMap(
    (value) => Array.isArray(value) ? value.filter(isStatement) : []
  );
  return [{ sources: row.sources }, ...within3.filter((one) => holds(one, asOf))];
}
var isStatement = (value) => typeof value === "object" && value !== null && "sources" in value;
function holds({ from, to, date }, asOf) {
  if (typeof date === "string") return hasBegun(asOf, date);
  return isWithin(asOf, wordOrNone(from), wordOrNone(to));
}
var wordOrNone = (value) => typeof value === "string" ? value : void 0;
var sourceKeys = ({ sources }) => Array.isArray(sources) ? sources.filter((key) => typeof key === "string") : [];

// src/core/scene/write-foot.ts
var MOST_NAMES = 6;
function writeDates({ asOf, statedDate }, { data: { knownTo }, date, messages }) {
  const { clauses, sentence } = messages.lists;
  const own = date(statedDate);
  const isKnownThen = knownTo === statedDate;
  const known2 = knownTo === void 0 ? [] : [isKnownThen ? messages.knownThen : messages.knownTo(date(knownTo))];
  const isBeyondRecord = knownTo !== void 0 && asOf > lastDay(knownTo);
  return {
    dateline: clauses([messages.asOf(own), ...isBeyondRecord ? known2 : []]),
    situation: sentence(clauses([messages.situation(own), ...known2])),
    isBeyondRecord
  };
}
function writeRemarks(shown, { data, text }) {
  const drawn = new Set(shown.flatMap(({ items }) => items.map(({ id }) => id)));
  const corrected = confirmed(data).filter(
    (correction) => correctedItems(correction).some((id) => drawn.has(id))
  );
  const notes = [data.note, ...corrected.map(({ note }) => note)];
  return notes.flatMap((note) => note === void 0 ? [] : [text(note)]);
}
var writeCorrections = ({ data, text, cite }) => confirmed(data).map((correction) => ({
  text: text(correction.text),
  record: text(correction.record),
  citations: cite(correction)
}));
var confirmed = ({ corrections: corrections2 = [] }) => corrections2.filter(({ confidence }) => confidence !== "check");
function writeCredit(shown, settings, context) {
  const { data, messages, text } = context;
  const { lists: lists2, terms, timeline } = messages;
  const own = data.credit === void 0 ? void 0 : text(data.credit);
  const names = own ? [own.text] : listPublishers(shown, settings, context);
  const more = names.length - MOST_NAMES;
  const named = more > 0 ? [...names.slice(0, MOST_NAMES), timeline.more(more)] : names;
  const parts = [
    ...named.length > 0 ? [lists2.sentence(timeline.about(terms.sources, [lists2.clauses(named)]))] : [],
    messages.credit,
    ...data.machineTranslated?.includes(messages.lang) ? [messages.machineMade] : []
  ];
  return { ...own, text: joinSentences(parts) };
}

// src/core/scene/write-title.ts
var MOST_GROUPS = 3;
var MOST_THINGS = 2;
function writeTitle(shown, date, context) {
  const { lists: lists2, mapTitle } = context.messages;
  const names = (some) => some.flatMap((one) => namesOf(one, context));
  const many = shown.filter(({ overlay, items }) => !overlay.kind && items.length > MOST_GROUPS);
  const areas = shown.filter(({ overlay }) => overlay.layer !== "lines");
  const places2 = names(many.length > 0 ? many : areas);
  const what = places2.length > 0 ? places2 : names(shown);
  return lists2.comma([what.length > 0 ? lists2.and(what) : mapTitle, date]);
}
function namesOf({ overlay, items }, { messages }) {
  const told2 = items.filter(
    ({ countries: countries2, isPart }) => !isPart && (overlay.kind || countries2.length > 0)
  );
  if (told2.length === 0) return [];
  const { title, count: count2 } = overlay.words(messages);
  const names = () => told2.map(({ fullName, title: title2 }) => (fullName ?? title2).text);
  if (!overlay.kind) return told2.length > MOST_GROUPS ? [title] : names();
  if (overlay.layer !== "lines" && told2.length <= MOST_THINGS) return names();
  return [count2?.(told2.length) ?? title];
}

// src/core/scene/build-scene.ts
function buildScene(data, settings, { messages, atlas: atlas2, overlays, timelines }) {
  const { chosen, worldview, asOf } = settings;
  const context = createSceneContext(
    data,
    asOf,
    messages.lang,
    messages,
    namedIn(worldview, atlas2),
    { ...settings, itemOf: (id) => items.get(id) }
  );
  const shown = overlays.map((overlay) => ({
    overlay,
    items: overlay.build(chosen[overlay.name] ?? [], context)
  }));
  const things = shown.filter(({ overlay }) => overlay.kind);
  const groups = shown.filter(({ overlay }) => !overlay.kind);
  const partner = shown.map(
    ({ overlay, items: items2 }) => settings.focus.length > 0 ? overlay.partner?.(items2, settings.focus) : void 0
  ).find((code) => code !== void 0);
  const countries2 = buildCountries(shown, settings.focus, partner, context);
  const date = context.date(settings.statedDate);
  const title = headlineOf(shown, settings, context);
  const dates2 = writeDates(settings, context);
  const convention = joinSentences([
    conventionOf(worldview, context),
    ...isBeforeBorders(asOf, settings.box, atlas2) ? [messages.conventions.today] : []
  ]);
  const items = new Map(
    [...countries2, ...things.flatMap(({ items: items2 }) => items2)].map((item) => [
      item.id,
      item
    ])
  );
  const hasItems = shown.some(({ items: items2 }) => items2.some(({ countries: countries3 }) => countries3.length > 0));
  const notes = buildNotes(items, context);
  let corrections2;
  let table;
  let timeline;
  return {
    lang: messages.lang,
    dir: messages.dir,
    asOf: settings.asOf,
    statedDate: settings.statedDate,
    ownDate: data.asOf,
    knownTo: data.knownTo,
    worldview,
    ...phrases(data, context),
    title,
    ...dates2,
    dateWords: date,
    get nearest() {
      return hasItems ? void 0 : findNearest(settings, context);
    },
    convention,
    remarks: writeRemarks(shown, context),
    credit: writeCredit(shown, settings, context),
    description: joinSentences([
      ...data.alt === void 0 ? [] : [context.text(data.alt).text],
      messages.description({
        title: title.text,
        date,
        groups: describeItems(groups, context),
        things: describeItems(things, context),
        convention
      }),
      ...shown.flatMap(({ overlay, items: items2 }) => overlay.describe?.(items2, context) ?? []),
      ...notes.map(
        ({ head, text }) => messages.lists.sentence(head ? messages.timeline.about(head.text, [text.text]) : text.text)
      ),
      ...dates2.isBeyondRecord ? [messages.lists.sentence(dates2.dateline)] : []
    ]),
    projection: settings.projection,
    box: settings.box,
    isWorded: settings.isWorded,
    form: shown.map(({ overlay, items: items2 }) => overlay.form?.(items2) ?? "map").reduce((form, other) => form === "map" ? other : form, "map"),
    countries: countries2,
    waters: watersOf(context),
    overlays: Object.fromEntries(shown.map(({ overlay, items: items2 }) => [overlay.name, items2])),
    insets: buildInsets(context),
    notes,
    legend: [
      ...claimEntries(worldview, shown, context),
      ...shown.flatMap((one) => legendOf2(one, context))
    ],
    // Worked out for the few readers who open them.
    get corrections() {
      return corrections2 ??= writeCorrections(context);
    },
    get table() {
      return table ??= buildTable(countries2, shown, worldview, notes, context);
    },
    get timeline() {
      return timeline ??= timelines?.of(settings, context) ?? [];
    },
    items
  };
}
function headlineOf(shown, { headline: headline2, statedDate }, context) {
  if (headline2 !== void 0) return { text: headline2 };
  const { data, text, date } = context;
  const own = data.headline ?? data.title;
  return own === void 0 ? { text: writeTitle(shown, date(statedDate), context) } : text(own);
}
function phrases({ kicker: kicker2, deck: deck2, deckNarrow: deckNarrow2 }, { text }) {
  return {
    ...kicker2 === void 0 ? {} : { kicker: text(kicker2) },
    ...deck2 === void 0 ? {} : { deck: text(deck2) },
    ...deckNarrow2 === void 0 ? {} : { deckNarrow: text(deckNarrow2) }
  };
}
var namedIn = ({ withoutCapital = [] }, atlas2) => ({
  ...atlas2,
  capitals: Object.fromEntries(
    Object.entries(atlas2.capitals).filter(([code]) => !withoutCapital.includes(code))
  )
});
var legendOf2 = ({ overlay, items }, context) => overlay.legend(items, context).filter(({ targets }) => targets.length > 0).map(({ key, ...entry }) => ({
  ...entry,
  id: `${overlay.name}:${key}`,
  overlay: overlay.name,
  count: entry.targets.length
}));
var describeItems = (shown, context) => shown.flatMap(({ overlay, items }) => {
  if (overlay.describe) return [];
  const { describe: describe2, count: count2 } = overlay.words(context.messages);
  const told2 = overlay.kind ? items : items.filter(({ countries: countries2 }) => countries2.length > 0);
  const say = told2.length > 0 ? describe2 ?? count2 : void 0;
  return say?.(told2.length, () => told2.map(({ fullName, title }) => (fullName ?? title).text)) ?? [];
});
var watersOf = ({ atlas: atlas2, messages }) => Object.entries(atlas2.waters).map(([id, [name, lon, lat, zoom = LESSER_WATER_ZOOM, sea]]) => ({
  id,
  name: messages.waters[id] ?? name,
  point: [lon, lat],
  zoom,
  isSea: sea === 1
}));
var LESSER_WATER_ZOOM = 5.5;
function conventionOf({ id, partial }, { messages, country }) {
  const { conventions } = messages;
  return id === "un" || id === "de-facto" ? conventions[id] : conventions.party(country(id), partial !== void 0);
}

// src/core/geometry/ground-grid.ts
var CELL = 4;
var GroundGrid = class {
  #paths;
  #view;
  #columns;
  #rows;
  #areas;
  #counts;
  #sumX;
  #sumY;
  constructor(paths, view) {
    this.#paths = paths;
    this.#view = view;
    this.#columns = Math.ceil(view.width / CELL);
    this.#rows = Math.ceil(view.height / CELL);
    this.#areas = new Uint16Array(this.#columns * this.#rows);
    paths.forEach((some, i) => this.#fill(some, i + 1));
    const zeros = () => new Array(paths.length + 1).fill(0);
    [this.#counts, this.#sumX, this.#sumY] = [zeros(), zeros(), zeros()];
    for (let row = 0, i = 0; row < this.#rows; row++)
      for (let column = 0; column < this.#columns; column++, i++) {
        const area = this.#areas[i];
        this.#counts[area]++;
        this.#sumX[area] += column;
        this.#sumY[area] += row;
      }
  }
  /** The area at a pixel; `undefined` outside the view. */
  at(x, y) {
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    if (x < 0 || y < 0 || x >= this.#view.width || y >= this.#view.height) return void 0;
    return this.#areas[row * this.#columns + column];
  }
  /** How much of an area the view shows, in square pixels. */
  sizeOf(area) {
    return (this.#counts[area] ?? 0) * CELL * CELL;
  }
  /** The areas that a box meets, in the order in which they are met row by row, and the share of the box that each has. */
  sharesIn(box) {
    const left = box[0] + CELL / 4;
    const top = box[1] + CELL / 4;
    const columns = Math.max(0, Math.ceil((box[2] - left) / CELL));
    const rows = Math.max(0, Math.ceil((box[3] - top) / CELL));
    const shownColumns = Math.min(columns, Math.ceil((this.#view.width - left) / CELL));
    const shownRows = Math.min(rows, Math.ceil((this.#view.height - top) / CELL));
    const firstColumn = Math.floor(left / CELL);
    const firstRow = Math.floor(top / CELL);
    const met = [];
    let last;
    for (let row = Math.max(0, -firstRow); row < shownRows; row++) {
      const start = (firstRow + row) * this.#columns + firstColumn;
      for (let column = Math.max(0, -firstColumn); column < shownColumns; column++) {
        const area = this.#areas[start + column];
        if (last?.area !== area) last = met.find((one) => one.area === area);
        if (!last) met.push(last = { area, share: 0 });
        last.share++;
      }
    }
    for (const one of met) one.share /= rows * columns;
    return met;
  }
  /** Whether a box lies in one area alone. */
  isWithin(area, box) {
    const [left, top, right, bottom] = box;
    if (left < 0 || top < 0 || right >= this.#view.width || bottom >= this.#view.height)
      return false;
    const lastRow = Math.floor(bottom / CELL);
    const lastColumn = Math.floor(right / CELL);
    for (let row = Math.floor(top / CELL); row <= lastRow; row++)
      for (let column = Math.floor(left / CELL); column <= lastColumn; column++)
        if (this.#areas[row * this.#columns + column] !== area) return false;
    return true;
  }
  /** The middle of all that the view shows of an area, which may lie outside of it. */
  middleOf(area) {
    const count2 = this.#counts[area] ?? 0;
    if (count2 === 0) return void 0;
    return [(this.#sumX[area] / count2 + 0.5) * CELL, (this.#sumY[area] / count2 + 0.5) * CELL];
  }
  /** The spot of an area that is nearest to a box, if it is at most so many pixels away. */
  nearestTo([left, top, right, bottom], area, most) {
    for (let off = 0; off <= most; off += CELL) {
      const x0 = left - off;
      const y0 = top - off;
      const x1 = right + off;
      const y1 = bottom + off;
      for (let x = x0; x <= x1; x += CELL) {
        if (this.at(x, y0) === area) return [x, y0];
        if (this.at(x, y1) === area) return [x, y1];
      }
      for (let y = y0; y <= y1; y += CELL) {
        if (this.at(x0, y) === area) return [x0, y];
        if (this.at(x1, y) === area) return [x1, y];
      }
    }
    return void 0;
  }
  /**
   * What `test` makes of the first spot around a point for which it gives anything: ring by ring, in fine steps near the
   * point and in coarse ones farther off. Names are wider than high, so that the way up or down is the shorter one. Spots that
   * are farther than `reach`, across and down, from all of an area are left out.
   */
  search([x, y], test, area, [reachX, reachY]) {
    const { scale, left, top } = this.#view;
    const bounds = joinBounds(this.#paths[area - 1] ?? []) ?? [0, 0, 0, 0];
    const minX = bounds[0] * scale - left - reachX - CELL;
    const minY = bounds[1] * scale - top - reachY - CELL;
    const maxX = bounds[2] * scale - left + reachX + CELL;
    const maxY = bounds[3] * scale - top + reachY + CELL;
    for (let ring = 0; ring <= RINGS; ring++) {
      const step = ring <= FINE ? 1 : 2;
      const k = ring <= FINE ? ring : FINE + (ring - FINE) * 2;
      for (let i = k; i >= -k; i -= step) {
        const spotX = x + i * STEP2.x;
        if (spotX < minX || spotX > maxX) continue;
        const isSide = i === -k || i === k;
        for (let j = -k; j <= k; j += isSide ? step : 2 * k || 1) {
          const spotY = y + j * STEP2.y;
          if (spotY < minY || spotY > maxY) continue;
          const found = test(spotX, spotY);
          if (found !== void 0) return found;
        }
      }
    }
    return void 0;
  }
  /** Fills rings row by row, by the even-odd rule. */
  #fill(paths, area) {
    const { scale, left, top, width, height } = this.#view;
    const crossings = [];
    let [first, last] = [this.#rows, -1];
    for (const { xy, bounds } of paths) {
      if (bounds[2] * scale - left < 0 || bounds[0] * scale - left > width) continue;
      if (bounds[3] * scale - top < 0 || bounds[1] * scale - top > height) continue;
      let x0 = xy[xy.length - 2] * scale - left;
      let y0 = (xy[xy.length - 1] * scale - top) / CELL - 0.5;
      for (let i = 0; i < xy.length; i += 2) {
        const x1 = xy[i] * scale - left;
        const y1 = (xy[i + 1] * scale - top) / CELL - 0.5;
        const from = Math.max(0, Math.ceil(Math.min(y0, y1)));
        const to = Math.min(this.#rows, Math.ceil(Math.max(y0, y1)));
        for (let row = from; row < to; row++) {
          (crossings[row] ??= []).push(x0 + (row - y0) / (y1 - y0) * (x1 - x0));
        }
        if (from < to) {
          if (from < first) first = from;
          if (to > last + 1) last = to - 1;
        }
        x0 = x1;
        y0 = y1;
      }
    }
    for (let row = first; row <= last; row++) {
      const xs = (crossings[row] ?? []).sort((a, b) => a - b);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const from = Math.max(0, Math.ceil(xs[i] / CELL - 0.5));
        const to = Math.min(this.#columns, Math.ceil(xs[i + 1] / CELL - 0.5));
        if (to > from) this.#areas.fill(area, row * this.#columns + from, row * this.#columns + to);
      }
    }
  }
};
var STEP2 = { x: 6, y: 4 };
var FINE = 16;
var RINGS = 36;

// src/core/overlays/overlay.ts
var shownIn = (scene, overlays) => overlays.map((overlay) => ({ overlay, items: scene.overlays[overlay.name] ?? [] }));

// src/core/scene/draw-waters.ts
var RIVER_ZOOM = [6, 6, 6, 6, 6.3, 6.6, 7];
var LAKE_RANK = { wide: 5, medium: 5, narrow: 3 };
function drawWaters({ geography, view, lines, rings }) {
  return [
    ...drawWater("rivers", RIVER, lines(visibleRivers(geography, view))),
    ...drawWater("lakes", LAKE, rings(visibleLakes(geography, view).flatMap(({ paths }) => paths)))
  ];
}
function visibleRivers({ rivers }, view) {
  const zoom = zoomOf(view.scale);
  return rivers.flatMap(({ rank, paths }) => zoom >= (RIVER_ZOOM[rank] ?? 7) ? paths : []);
}
var CLOSE_ZOOM2 = 6.5;
var visibleLakes = ({ lakes }, view) => zoomOf(view.scale) >= CLOSE_ZOOM2 ? [...lakes] : lakes.filter(({ rank }) => rank <= LAKE_RANK[widthClassOf(view)]);
var drawWater = (key, look, d) => d === "" ? [] : [{ layer: "water", key, className: "water", marks: [{ type: "path", ...look, d }] }];

// src/core/scene/find-crowd.ts
function findCrowd(items, overlays) {
  const limits = new Map(overlays.map(({ name, crowd }) => [name, crowd ?? Infinity]));
  const many = items.filter(
    ({ layer }) => layer === "places" || (limits.get(layer) ?? Infinity) < Infinity
  );
  const limit = Math.min(...limits.values());
  return { items: many.length > limit ? many : [], times: many.length / limit };
}

// src/core/scene/ground-areas.ts
function groundAreas({ fills, claims, edges, outlined }, political, lakes) {
  const lined = /* @__PURE__ */ new Set([...edges.flatMap(({ codes }) => codes), ...outlined]);
  const claimed = new Map(claims.map((claim) => [claim.key, claim.fill]));
  return [
    ...[...political.countries].map(([code, paths]) => ({
      code,
      paths,
      fill: fills.get(code) ?? (lined.has(code) ? LINED : PLAIN2)
    })),
    ...political.claims.map(({ key, owner, paths }) => ({
      paths,
      fill: claimed.get(key) ?? fills.get(owner) ?? PLAIN2
    })),
    { paths: lakes, fill: WATER2 }
  ];
}
var LINED = { ...PLAIN2, role: "body" };
var WATER2 = { paint: "water", text: "label-water" };

// src/core/scene/lay-ground.ts
var NONE = [0, 0];
var SEA = { paint: "water", text: "label-water" };
function layGround(areas, grid) {
  const indexOf2 = /* @__PURE__ */ new Map();
  areas.forEach(({ code }, i) => {
    if (code !== void 0) indexOf2.set(code, i + 1);
  });
  const fillAt = (area) => areas[area - 1]?.fill ?? SEA;
  return {
    fillOf: (code) => fillAt(indexOf2.get(code) ?? 0),
    areaOf: (code) => grid.sizeOf(indexOf2.get(code) ?? Infinity),
    countryAt(xy) {
      const area = grid.at(...xy);
      return area === void 0 ? void 0 : areas[area - 1]?.code;
    },
    under(box) {
      const shares = [];
      for (const { area, share } of grid.sharesIn(box)) {
        const fill2 = fillAt(area);
        const known2 = shares.find((one) => one.fill.paint === fill2.paint);
        if (known2) [known2.fill, known2.share] = [fill2, known2.share + share];
        else shares.push({ fill: fill2, share });
      }
      return shares.length > 1 ? shares.sort((a, b) => b.share - a.share) : shares;
    },
    isWithin: (box, code) => grid.isWithin(indexOf2.get(code) ?? -1, box),
    shareOf(box, code) {
      const index = indexOf2.get(code);
      return grid.sharesIn(box).find(({ area }) => area === index)?.share ?? 0;
    },
    search(code, near, test, reach = NONE) {
      const area = indexOf2.get(code) ?? -1;
      const from = near && grid.at(...near) === area ? near : grid.middleOf(area);
      return from && grid.search(from, test, area, reach);
    },
    nearestTo: (box, code, most) => grid.nearestTo(box, indexOf2.get(code) ?? -1, most),
    spotIn(code, near) {
      const area = indexOf2.get(code) ?? -1;
      const from = grid.at(...near) === area ? near : grid.middleOf(area);
      const test = (x, y) => grid.at(x, y) === area ? [x, y] : void 0;
      return from && grid.search(from, test, area, NONE);
    }
  };
}

// src/core/scene/layout-cache.ts
var createLayoutCache = (shared = { paths: /* @__PURE__ */ new WeakMap(), grids: /* @__PURE__ */ new WeakMap() }, drawn) => ({ ...shared, widths: /* @__PURE__ */ new Map(), parts: /* @__PURE__ */ new WeakMap(), drawn });

// src/core/geometry/cell-grid.ts
var ROW = 1e5;
var CellGrid = class {
  #side;
  #cells = /* @__PURE__ */ new Map();
  /** `side`: of a cell, in pixels. */
  constructor(side) {
    this.#side = side;
  }
  add(rect, item) {
    this.#find(rect, (key) => {
      const held = this.#cells.get(key);
      if (held) held.push(item);
      else this.#cells.set(key, [item]);
      return false;
    });
  }
  /**
   * Whether `test` holds for anything in the cells that a rectangle touches, up to the first; what is in several cells comes
   * several times.
   */
  some(rect, test) {
    return this.#find(rect, (key) => {
      const items = this.#cells.get(key);
      if (items) {
        for (const item of items) if (test(item)) return true;
      }
      return false;
    });
  }
  #find(rect, test) {
    const side = this.#side;
    const lastRow = Math.floor(rect[3] / side);
    const lastColumn = Math.floor(rect[2] / side);
    for (let row = Math.floor(rect[1] / side); row <= lastRow; row++)
      for (let column = Math.floor(rect[0] / side); column <= lastColumn; column++)
        if (test(row * ROW + column)) return true;
    return false;
  }
};

// src/core/geometry/split-by-room.ts
var STEP3 = 6;
var TURN2 = 2.2;
function splitByRoom(lines, reach) {
  const all = lines.map(spotsAlong);
  const grid = new CellGrid(reach);
  for (const spot of all.flat()) grid.add([spot[0], spot[1], spot[0], spot[1]], spot);
  const [roomy, close] = [[], []];
  for (const spots of all) {
    const whole = spots.at(-1)[2];
    const isAllClose = whole < 4 * reach;
    const isClose = spots.map((spot) => {
      if (isAllClose) return true;
      const x = spot[0];
      const y = spot[1];
      return grid.some([x - reach, y - reach, x + reach, y + reach], (other) => {
        const dx = other[0] - x;
        const dy = other[1] - y;
        const off = dx * dx + dy * dy;
        if (off >= reach * reach) return false;
        if (other[3] !== spot[3]) return true;
        const along = Math.abs(other[2] - spot[2]);
        const between2 = Math.min(along, whole - along);
        return between2 > reach && between2 * between2 > TURN2 * TURN2 * off;
      });
    });
    for (let i = 0; i + 1 < spots.length; ) {
      const start = i;
      const isLikeFirst = (k) => isClose[k] === isClose[start];
      while (i + 1 < spots.length && (i === start || isLikeFirst(i))) i++;
      const run = spots.slice(start, i + 1);
      const isShort = run.at(-1)[2] - run[0][2] < reach;
      (isClose[start] || isShort ? close : roomy).push(run.flatMap(([x, y]) => [x, y]));
    }
  }
  return { roomy, close };
}
function spotsAlong(xy, line) {
  const spots = [[xy[0], xy[1], 0, line]];
  for (let i = 2; i < xy.length; i += 2) {
    const last = spots[spots.length - 1];
    const x = last[0];
    const y = last[1];
    const way = last[2];
    const dx = xy[i] - x;
    const dy = xy[i + 1] - y;
    const length = Math.sqrt(dx * dx + dy * dy);
    for (let k = Math.ceil(length / STEP3), n3 = 1; n3 <= k; n3++)
      spots.push([x + dx * n3 / k, y + dy * n3 / k, way + length * n3 / k, line]);
  }
  return spots;
}

// src/core/scene/layout-countries.ts
function layoutCountries(painted, context) {
  const { political, scene } = context;
  const known2 = new Map(scene.countries.map((country) => [country.code, country]));
  const items = [...political.countries].flatMap(([code, paths]) => {
    const d = context.rings(paths);
    if (d === "") return [];
    const marks = landMarks(d, code, painted, context);
    const country = known2.get(code);
    return [
      country ? countryItem(country, marks, context) : { layer: "countries", key: `land:${code}`, className: "country", marks }
    ];
  });
  return [...items, ...painted.claims.flatMap((claim) => claimItem(claim, context))];
}
function countryItem(country, marks, { ground: ground2, toPixels }) {
  const anchor = ground2.spotIn(country.code, toPixels(country.point));
  return {
    layer: "countries",
    key: country.id,
    id: country.id,
    label: country.label,
    className: country.inFocus ? "country focus" : "country",
    marks,
    ...anchor ? { anchor } : {}
  };
}
function landMarks(d, code, { fills, patterns }, { usePattern }) {
  const fill2 = fills.get(code) ?? PLAIN2;
  const own = patterns.get(code) ?? [];
  const [first, ...further] = own;
  const ground2 = first?.isLand ? [{ type: "path", ...LAND, d, pattern: usePattern(first) }] : [
    ...filled(d, fill2),
    ...first ? [{ type: "path", ...LAND, d, pattern: usePattern(first) }] : []
  ];
  return [
    ...ground2,
    ...further.map((pattern) => ({
      type: "path",
      ...LAND,
      d,
      pattern: usePattern({ ...pattern, isLand: false })
    }))
  ];
}
function filled(d, { paint, opacity }) {
  if (opacity === void 0) return [{ type: "path", ...LAND, style: { fill: paint }, d }];
  const tint = { role: "area", className: "tint", style: { fill: paint, opacity } };
  return [
    { type: "path", ...LAND, d },
    { type: "path", ...tint, d }
  ];
}
function claimItem({ key, owner, fill: fill2, paths }, { rings }) {
  const d = rings(paths);
  if (d === "") return [];
  const style = { fill: fill2.paint };
  return [
    {
      layer: "countries",
      key: `claim:${key}`,
      className: "claim",
      marks: [{ type: "path", role: "area", className: "claimed", style, d }],
      signs: [signOf("claims", owner)]
    }
  ];
}
function layoutBorders(painted, context) {
  return [
    baseBorders(painted, context),
    ...painted.edges.map((edge) => drawEdge(edge, context)),
    ...partnerEdges(painted, context),
    ...focusItems(painted, context)
  ];
}
function baseBorders({ claims }, context) {
  const { political, lines, widthClass } = context;
  const isAbout = claims.length > 0;
  const path = (className, look, paths) => {
    const d = lines(paths);
    return d === "" ? [] : [{ type: "path", ...look, className, d }];
  };
  const line = (kind, style) => path(`border ${kind}`, { role: "line", style }, political.borders[kind]);
  const { solid, dashed, dotted } = political.borders;
  const marks = isAbout ? [
    ...line("solid", PARTY_BORDER),
    ...line("dashed", widthClass === "narrow" ? NOT_FINAL_NARROW : NOT_FINAL),
    ...path("border casing", casingOf(HELD_LINE, 0.8), dotted),
    ...line("dotted", HELD_LINE)
  ] : [
    ...path("border solid", { role: "line", style: borderStyle("solid", widthClass) }, solid),
    ...path(
      "border dashed",
      { role: "line", style: borderStyle("dashed", widthClass) },
      dashed
    ),
    ...path(
      "border dotted",
      { role: "line", style: borderStyle("dotted", widthClass) },
      dotted
    )
  ];
  return {
    layer: "borders",
    key: "borders",
    className: "borders",
    marks: [...path("coast", COAST, political.coast), ...marks],
    ...isAbout ? { signs: signsOf(marks) } : {}
  };
}
var signsOf = (marks) => ["dashed", "dotted"].filter((kind) => marks.some(({ className }) => className === `border ${kind}`)).map((kind) => signOf(kind));
function drawEdge({ codes, style, name, band }, context) {
  const { political, lines } = context;
  const item = (marks) => ({
    layer: "borders",
    key: name,
    className: name.replace(/:.*/, ""),
    marks
  });
  const look = { role: "line", className: "edge", style };
  if (band === "within")
    return item([{ type: "path", ...look, d: lines(political.within(codes)) }]);
  if (band === void 0)
    return item([{ type: "path", ...look, d: lines(political.outline(codes, true)) }]);
  return item(bandMarks(look, band, codes, context));
}
var NARROWED = 0.4;
var NECK = 3;
function bandMarks(look, { inset, gap: between2 = "land" }, codes, { political, rings, view }) {
  const { style } = look;
  const clip = codes.map((code) => rings(political.countries.get(code) ?? [])).join("");
  const { width: full = 0 } = style;
  const { roomy, close } = splitByRoom(lineParts(political.outline(codes), view), NECK * full);
  return [
    { parts: roomy, share: 1 },
    { parts: close, share: NARROWED }
  ].flatMap(({ parts, share }) => {
    const d = partsData(parts, view);
    if (d === "") return [];
    const reach = 2 * share * (inset + full);
    const wide = { type: "path", ...look, style: { ...style, width: reach }, d, clip };
    const gap = {
      type: "path",
      role: "casing",
      style: { fill: "none", stroke: between2, width: 2 * share * inset, round: true },
      d,
      clip
    };
    return inset === 0 ? [wide] : [wide, gap];
  });
}
var partnerEdges = ({ fills }, context) => [...fills].flatMap(
  ([code, { role, paint }]) => role === "partner" && paint === "partner" ? [
    {
      layer: "borders",
      key: `partner:${code}`,
      className: "partner",
      marks: [
        {
          type: "path",
          ...edgeLook("partner-edge", context.widthClass),
          d: context.lines(context.political.outline([code], true))
        }
      ]
    }
  ] : []
);
function focusItems({ fills, outlined }, context) {
  const { political, rings, lines } = context;
  return [...political.countries].flatMap(([code, paths]) => {
    const isSolid = fills.get(code)?.role === "focus";
    if (!isSolid && !outlined.has(code)) return [];
    const mark = isSolid ? {
      type: "path",
      role: "area",
      className: "focus-fill",
      style: { fill: "focus" },
      d: rings(paths)
    } : { type: "path", ...FOCUS_OUTLINE, d: lines(political.outline([code], true)) };
    return [{ layer: "borders", key: `focus:${code}`, className: "focus-outline", marks: [mark] }];
  });
}
var outlinesOf = ({ countries: countries2 }, edges, political) => [
  ...edges.map(
    ({ codes, band }) => band === "within" ? political.within(codes) : political.outline(codes, band === void 0)
  ),
  political.coast,
  ...countries2.filter(({ inFocus, isPartner }) => inFocus || isPartner).map(({ code }) => political.outline([code], true))
];

// src/core/scene/text-width.ts
var WIDTHS = [
  [0.33, " .,:;!|'\u2019\u02BB\u02BCijl\u0131IJ\u0456\u0406\u060C\u061B"],
  [0.41, "frt()-/"],
  [0.55, "cszL\u0433\u0437\u0441\u044D\u0454\u0491"],
  [0.6, "kvxyF\u0422TYP\u0423k\u0432\u043A\u0442\u0443\u0445\u0447\u044C\u044F\u0493\u049B\u04AF\u04B1\u04B3\u04B7\u0413\u04AE\u04B0"],
  [0.63, "abdeghnopquE\u0430\u0431\u0435\u0440\u043E\u043B\u04E9\u04D9\u0415\u0420"],
  [0.65, "S\u0438\u043D\u043F\u04A3\u0417K0123456789"],
  [0.71, "ABCRVXZ\u044A\u0446\u0434\u041A\u0410\u0411\u0412\u0421\u0425\u0427\u042C\u042D\u042F\u049A\u04B2\u04B6\u04BA"],
  [0.78, "DGHNOQU&\u043C\u044B\u041D\u0418\u041B\u041E\u041F\u0426\u0414\u04A2\u04E8\u04D8"],
  [0.88, "w\u0444\u044E\u0424\u042B\u042A"],
  [0.91, "M\u041C"],
  [0.94, "\u0436\u0448\u0449"],
  [1, "mW"],
  [1.09, "\u0416\u0428\u0429\u042E"],
  [0.3, "\u0627"],
  [0.53, "\u062F\u0630\u0631\u0632\u0698\u0648\u0629\u0647\u0621\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9"],
  [0.59, "\u0639\u063A"],
  [0.67, "\u062C\u0686\u062D\u062E\u0645"],
  [0.8, "\u0646\u0644\u064A\u06CC\u0649\u0642"],
  [0.92, "\u0637\u0638"],
  [1, "\u0628\u067E\u062A\u062B\u0641\u06A9\u0643\u06AF"],
  [1.25, "\u0633\u0634\u0635\u0636"]
];
var JOINED_WIDTHS = [
  [0.35, "\u0628\u067E\u062A\u062B\u0646\u06CC\u064A\u0649\u0644"],
  [0.53, "\u0641\u0642\u06A9\u0643\u06AF"],
  [0.57, "\u0645\u0639\u063A\u0647"],
  [0.65, "\u062C\u0686\u062D\u062E"],
  [0.8, "\u0637\u0638"],
  [0.88, "\u0633\u0634\u0635\u0636"]
];
var widthsOf = (classes) => new Map(classes.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
var ALONE = widthsOf(WIDTHS);
var JOINED = widthsOf(JOINED_WIDTHS);
var FULL = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;
var WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u;
var FACE = 0.92;
var BOLD = 1.1;
function textWidth(text, size, isBold = false, cache2) {
  let width = cache2?.get(text);
  if (width === void 0) {
    width = measure(text);
    if (cache2 && cache2.size >= MOST_CACHED) cache2.clear();
    cache2?.set(text, width);
  }
  return width * size * (isBold ? BOLD : 1);
}
var MOST_CACHED = 2e3;
function measure(text) {
  let width = 0;
  const letters = [...text].filter((letter) => letter === "\u200C" || !WITHOUT_WIDTH.test(letter));
  letters.forEach((letter, i) => {
    width += letterWidth(letter, letters[i + 1]);
  });
  return width;
}
function letterWidth(letter, next) {
  if (FULL.test(letter)) return 1;
  if (letter === "\u200C") return 0;
  const base = letter.normalize("NFD")[0];
  const isJoined = next !== void 0 && /\p{Script=Arabic}/u.test(next) && /\p{L}/u.test(next);
  const known2 = (isJoined ? JOINED.get(base) : void 0) ?? ALONE.get(base);
  return FACE * (known2 ?? (letter === letter.toLowerCase() ? 0.65 : 0.8));
}

// src/core/scene/layout-names.ts
var LEAST2 = { end: 900, member: 2500, neighbour: 2500, other: 15e3, any: 2500 };
var LARGE = 6e4;
var MOST_OTHERS = 3;
var MOST_WATERS = 2;
var LEAST_WATER = 6e3;
var CLOSE_UP = 6.3;
function nameCountries(painted, told2, context) {
  const { scene, ground: ground2 } = context;
  const focus = scene.countries.filter(({ inFocus }) => inFocus).map(({ code }) => code);
  const grouped = /* @__PURE__ */ new Set([...painted.edges.flatMap(({ codes }) => codes), ...told2.symbols.keys()]);
  const ranked = scene.countries.flatMap((country) => {
    const area = ground2.areaOf(country.code);
    const rank = rankOf(country, area, { painted, told: told2, grouped, focus });
    return area > 0 && rank !== void 0 ? [{ country, area, rank }] : [];
  });
  const others = ranked.filter(({ rank }) => rank === 8).sort((a, b) => fromMiddle(a.country, context) - fromMiddle(b.country, context));
  const isPlain2 = ranked.every(({ rank }) => rank === 8);
  const large = others.filter(({ area }) => area >= LEAST2.other).slice(0, MOST_OTHERS);
  const spared = new Set(
    isPlain2 ? others.filter(({ area }) => area < LEAST2.any) : others.filter((one) => !large.includes(one))
  );
  return ranked.filter((one) => !spared.has(one)).map(
    ({ country, area, rank }) => besideSymbol(
      nameRequest2(country, area, rank, painted, grouped, context),
      told2.symbols.get(country.code)
    )
  );
}
var besideSymbol = (request, symbol) => {
  if (!symbol) return request;
  const { within: _, outside: __, ...others } = request;
  const { at: at2, radius: radius2 } = symbol;
  const style = { ...request.style, fill: "label" };
  return { ...others, x: at2[0], y: at2[1], radius: radius2 - 4, style, placement: "point" };
};
function fromMiddle({ code, point }, { ground: ground2, view, toPixels }) {
  const [x, y] = ground2.spotIn(code, toPixels(point)) ?? [Infinity, Infinity];
  return Math.hypot(x - view.width / 2, y - view.height / 2);
}
function rankOf({ code, inFocus, isPartner }, area, { painted: { fills }, told: told2, grouped, focus }) {
  const role = fills.get(code)?.role;
  if (inFocus) return 1;
  if (isPartner || told2.parties.has(code) || role === "party") return 3;
  if (told2.symbols.has(code)) return 4;
  if (told2.ends.has(code) && area >= LEAST2.end) return 2;
  const isMember = role === "body" || grouped.has(code);
  if (isMember && area >= LEAST2.member) return 4;
  if (focus.some((other) => areNeighbours(code, other)) && area >= LEAST2.neighbour) return 6;
  return isMember ? 7 : 8;
}
function nameRequest2(country, area, rank, painted, grouped, context) {
  const { view, widthClass, toPixels, scene } = context;
  const { code, id, name, point } = country;
  const fill2 = painted.fills.get(code);
  const isSolid = fill2?.role === "focus";
  const isMember = fill2?.role === "body" || grouped.has(code);
  const isStrong = rank <= 4;
  const chosen = classOf(country, {
    isSolid,
    isMember,
    isStrong,
    area,
    isParty: fill2?.role === "party"
  });
  const isCloseUp = zoomOf(view.scale) >= CLOSE_UP && fill2?.role !== "party";
  const look = isCloseUp ? closeUp(chosen, fill2) : plain(chosen, fill2, painted.edges.length > 0);
  const [x, y] = toPixels(point);
  return {
    key: id,
    item: id,
    text: isCloseUp ? inCapitals(name, scene.lang) : name,
    x,
    y,
    size: byWidth((isCloseUp ? STATE : chosen).sizes, widthClass),
    ...look,
    rank,
    priority: area,
    placement: "area",
    within: code,
    ...rank <= 4 || isMember ? {
      outside: {
        ...outsideLook(isSolid, chosen),
        size: byWidth(outsideClass(isSolid, chosen).sizes, widthClass)
      }
    } : {}
  };
}
function classOf({ inFocus, isPartner }, sort) {
  if (sort.isSolid) return FOCUS_INSIDE;
  if (isPartner) return PARTNER;
  if (inFocus) return { ...MEMBER, style: { fill: "label", bold: true } };
  if (sort.isParty) return PARTY;
  if (sort.isMember) return MEMBER;
  if (sort.area >= LARGE) return LARGE_NEIGHBOUR;
  return NEIGHBOUR;
}
function plain({ className, style }, fill2, hasEdges) {
  const isOwn = fill2?.role === "value" || fill2?.role === "body" && hasEdges && fill2.opacity === void 0;
  return { className, style: isOwn ? { ...style, fill: fill2.text } : style };
}
var closeUp = ({ className }, fill2) => ({
  className: `${STATE.className} ${className}`,
  style: {
    ...STATE.style,
    fill: fill2?.text ?? "label-muted",
    ...fill2?.role === "focus" ? { halo: "none" } : {}
  }
});
var outsideClass = (isSolid, chosen) => isSolid ? FOCUS_BESIDE : chosen;
function outsideLook(isSolid, chosen) {
  const { className, style } = outsideClass(isSolid, chosen);
  return { className, style: isSolid ? style : { ...style, fill: "label" } };
}
var inCapitals = (name, lang) => /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name) ? name.toLocaleUpperCase(lang) : name;
function nameWaters(context, widths) {
  const { scene, geography, view, widthClass, toPixels, isInside: isInside2 } = context;
  const zoom = zoomOf(view.scale);
  const outlined = new Map(
    [...geography.lakes, ...zoom >= CLOSE_UP ? geography.rivers : []].map((water) => [
      water.id,
      water
    ])
  );
  const isLarge = ({ id, isSea, point }) => {
    if (!isInside2(toPixels(point))) return false;
    if (isSea) return true;
    const paths = outlined.get(id)?.paths ?? [];
    return paths.some(({ bounds: [x0, y0, x1, y1] }) => {
      const [width, height] = [(x1 - x0) * view.scale, (y1 - y0) * view.scale];
      return width * height / 2 >= LEAST_WATER;
    });
  };
  const size = byWidth(WATER.sizes, widthClass);
  return scene.waters.filter((water) => zoom >= water.zoom && isLarge(water)).sort((a, b) => a.zoom - b.zoom).slice(0, MOST_WATERS).map(({ id, name, point }) => {
    const [x, y] = toPixels(point);
    return {
      key: `water:${id}`,
      text: name,
      x,
      y,
      size,
      className: WATER.className,
      style: WATER.style,
      rank: 7,
      priority: 1,
      placement: "area",
      // A single long word, as some languages need, is not broken.
      maxWidth: Math.max(
        64,
        ...name.split(" ").map((word) => textWidth(word, size, false, widths))
      )
    };
  });
}

// src/core/scene/label-room.ts
var CELL2 = 48;
var GAP2 = 2;
var LabelRoom = class {
  #taken;
  #lines = new CellGrid(CELL2);
  #view;
  /** `lines` are sampled points x0, y0, x1, y1, … of what labels must not cross. */
  constructor(view, taken, lines) {
    this.#view = view;
    this.#taken = [...taken];
    this.keepOff(lines);
  }
  /** Further points of lines that labels must not cross. */
  keepOff(lines) {
    for (let i = 0; i < lines.length; i += 2) {
      const [x, y] = [lines[i], lines[i + 1]];
      this.#lines.add([x, y, x, y], [x, y]);
    }
  }
  take(box) {
    this.#taken.push(box);
  }
  /** Whether a box lies in the view, off everything that is taken, and so many pixels off all lines, if these matter. */
  isFree(box, fromLines) {
    const { width, height } = this.#view;
    if (box[0] < GAP2 || box[1] < GAP2 || box[2] > width - GAP2 || box[3] > height - GAP2) return false;
    for (const other of this.#taken) if (doMeet(box, other)) return false;
    return fromLines === void 0 || !this.#isCrossed(box, fromLines);
  }
  #isCrossed(box, by) {
    const left = box[0] - by;
    const top = box[1] - by;
    const right = box[2] + by;
    const bottom = box[3] + by;
    return this.#lines.some(
      [left, top, right, bottom],
      (point) => point[0] > left && point[0] < right && point[1] > top && point[1] < bottom
    );
  }
};
var doMeet = (a, b) => a[0] < b[2] + GAP2 && b[0] < a[2] + GAP2 && a[1] < b[3] + GAP2 && b[1] < a[3] + GAP2;

// src/core/scene/readable-on.ts
var INSTEAD = {
  focus: { "*": "focus-text" },
  partner: {
    "link-cooperative": "partner-text",
    "link-hostile": "label",
    "link-strained-text": "label"
  },
  "body-1-tint": { "link-hostile": "label" },
  "body-2-tint": { "link-hostile": "label" }
};
function readableOn(text, ground2) {
  if (ground2 === "halo" && text.startsWith("own:pair:")) return "label";
  const instead = INSTEAD[ground2];
  return instead?.[text] ?? instead?.["*"] ?? text;
}

// src/core/scene/halo-on.ts
var MAIN_GROUND = 0.6;
function haloOn(ground2, box, text) {
  const [first] = ground2.under(box);
  if (first?.fill.role === "value" && first.fill.text !== text) return "halo";
  return first && first.share >= MAIN_GROUND ? first.fill.paint : "halo";
}
function paintOn(ground2, box, { fill: fill2, halo }) {
  const text = fill2 === "none" ? void 0 : fill2;
  const [first] = ground2.under(box);
  if (!halo && text && first?.fill.role === "value" && first.share >= MAIN_GROUND)
    return { fill: first.fill.text, halo: first.fill.paint };
  const under = halo ?? haloOn(ground2, box, text);
  return { ...text ? { fill: readableOn(text, under) } : {}, halo: under };
}

// src/core/scene/stand-beside.ts
var SMALL = 2500;
var SHARES = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95];
var LEAST_FROM_LAND = 12;
function isKnownFor(code, leader, box, ground2) {
  if (ground2.fillOf(code).role === "focus") return true;
  const [x0, y0, x1, y1] = leader;
  if (ground2.under(box)[0]?.fill.paint === "water")
    return SHARES.every((share) => {
      const under = ground2.countryAt([x0 + (x1 - x0) * share, y0 + (y1 - y0) * share]);
      return under === void 0 || under === code;
    });
  const isPlain2 = (x, y) => {
    const under = ground2.countryAt([x, y]);
    return under === void 0 || under === code || !ground2.fillOf(under).role;
  };
  const [left, top, right, bottom] = box;
  return lengthOf(leader) >= LEAST_FROM_LAND && SHARES.every((share) => isPlain2(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)) && [top, bottom].every((y) => SHARES.every((share) => isPlain2(left + (right - left) * share, y)));
}
function isBeside(box, code, ground2) {
  const own = ground2.fillOf(code);
  const shares = ground2.under(box);
  const first = shares[0];
  if ((first?.share ?? 0) < 0.9) return false;
  const isAlike = (fill2) => fill2.paint === own.paint && (fill2.paint !== "land" || fill2.role === own.role);
  if (shares.some(({ fill: fill2, share }) => isAlike(fill2) && share > 0.03)) return false;
  const isOnPlain = own.role === "body" && first?.fill.paint === "land" && ground2.areaOf(code) < SMALL;
  return own.role === "focus" || isOnPlain || first?.fill.paint === "water";
}
function leaderTo([x, y], [left, top, right, bottom]) {
  const toX = Math.max(left, Math.min(x, right));
  const toY = Math.max(top + 3, Math.min(y, bottom - 3));
  return [x, y, toX, toY];
}
var lengthOf = ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => Math.hypot(x1 - x0, y1 - y0);

// src/core/scene/draw-name.ts
var LEAST_LEADER = 16;
var LEAST_FROM_PLACE = 24;
function nameItem(request, { className, style }, size, lines, { x, y, align, box }, ground2, isOutside = false) {
  const { key, dot: dot2, text, item, second } = request;
  const all = second === void 0 ? lines : [...lines, second];
  const rest = second === void 0 ? {} : { rest: { from: lines.length, style: SECOND2 } };
  const marks = [
    ...leaderOf(request, box, isOutside),
    ...dot2 ? [{ type: "circle", ...PLACE, x: request.x, y: request.y, r: dot2 }] : [],
    {
      type: "text",
      role: "text",
      className,
      style: { ...style, ...paintOn(ground2, box, style) },
      x,
      y,
      lines: all,
      size,
      align,
      ...rest
    }
  ];
  return {
    item: { layer: "labels", key: `label:${key}`, className: "label", marks },
    label: {
      key: `label:${key}`,
      kind: "name",
      ...item === void 0 ? {} : { item },
      text,
      box,
      size
    }
  };
}
var SECOND2 = { fill: "link-neutral" };
function leaderOf({ placement, x, y, radius: radius2 = 0 }, box, isOutside) {
  const points2 = leaderTo([x, y], box).map(tenths);
  if (placement === "area" && !isOutside || radius2 > 0) return [];
  const least = placement === "area" ? LEAST_FROM_LAND : placement === "point" ? LEAST_FROM_PLACE : LEAST_LEADER;
  const isInside2 = x > box[0] && x < box[2] && y > box[1] && y < box[3];
  return isInside2 || lengthOf(points2) < least ? [] : [{ type: "line", ...LEADER, points: points2 }];
}

// src/core/scene/place-names.ts
var LINE_HEIGHT = 1.15;
var FROM_LINES = 2;
var MOST_LEADER = 40;
var ANY = 4e3;
function placeName(request, room, ground2, measure2) {
  const wanted = request.at && placeAt(request, request.at, room, ground2, measure2);
  const isJoined = request.within !== void 0 || request.placement === "leader";
  if (wanted || request.at && !isJoined) return wanted;
  for (const lines of formsOf(request, measure2)) {
    const size = sizeOf2(lines, request, request.size, request.style, measure2);
    const found = request.placement === "area" && request.within !== void 0 ? findWithin(request, request.within, size, room, ground2) : findAround(request, size, room, ground2);
    if (found) {
      room.take(found.box);
      return nameItem(request, request, request.size, lines, found, ground2);
    }
  }
  return request.outside && request.within !== void 0 && !request.at ? placeOutside(request, request.outside, request.within, room, ground2, measure2) : void 0;
}
function placeAt(request, [x, y], room, ground2, measure2) {
  const { within: within3, text, outside: outside2 } = request;
  const lines = [text];
  const boxIn = (look2) => at(x, y, "middle", sizeOf2(lines, request, look2.size, look2.style, measure2));
  const isOutside = within3 !== void 0 && ground2.shareOf(boxIn(request).box, within3) < MOSTLY;
  const look = isOutside && outside2 || request;
  const found = boxIn(look);
  if (!room.isFree(found.box)) return void 0;
  room.take(found.box);
  const from = isOutside ? ground2.nearestTo(found.box, within3, ANY) : void 0;
  const joined = from ? { ...request, x: from[0], y: from[1] } : request;
  return nameItem(joined, look, look.size, lines, found, ground2, from !== void 0);
}
function findAround(request, size, room, ground2) {
  let onFocus;
  for (const candidate of candidatesOf(request, size)) {
    const { box } = candidate;
    if (!room.isFree(box, FROM_LINES) || !isRight(request, candidate, ground2)) continue;
    if (request.placement === "area" || !isOnFocus(box, ground2)) return candidate;
    onFocus ??= candidate;
  }
  return onFocus;
}
function findWithin(request, code, size, room, ground2) {
  const [width, height] = size;
  const [inkX, inkY] = [width * INK.width / 2, height * INK.height / 2];
  const near = [request.x, request.y];
  const find = (isIn) => ground2.search(code, near, (x, y) => {
    if (ground2.countryAt([x, y]) !== code) return void 0;
    const candidate = at(x, y, "middle", size);
    return isIn(x, y, candidate.box) && room.isFree(candidate.box, FROM_LINES) ? candidate : void 0;
  });
  const inside2 = find((x, y) => ground2.isWithin([x - inkX, y - inkY, x + inkX, y + inkY], code));
  if (inside2 || !request.outside || request.style.halo === "none") return inside2;
  return find((_x, _y, box) => ground2.shareOf(box, code) >= MOSTLY);
}
function placeOutside(request, outside2, code, room, ground2, measure2) {
  const lines = [request.text];
  const size = sizeOf2(lines, request, outside2.size, outside2.style, measure2);
  const reach = [size[0] / 2 + MOST_LEADER, size[1] / 2 + MOST_LEADER];
  const test = (x, y) => {
    const candidate2 = at(x, y, "middle", size);
    const { box } = candidate2;
    if (!room.isFree(box, FROM_LINES) || !isBeside(box, code, ground2)) return void 0;
    const from2 = ground2.nearestTo(box, code, MOST_LEADER);
    return from2 && isKnownFor(code, leaderTo(from2, box), box, ground2) ? { candidate: candidate2, from: from2 } : void 0;
  };
  const found = ground2.search(code, void 0, test, reach);
  if (!found) return void 0;
  const { candidate, from } = found;
  room.take(candidate.box);
  const joined = { ...request, x: from[0], y: from[1] };
  return nameItem(joined, outside2, outside2.size, lines, candidate, ground2, true);
}
var sizeOf2 = (lines, { second }, size, style, measure2) => [
  Math.max(measure2(lines, size, style), second === void 0 ? 0 : measure2([second], size, {})),
  (lines.length + (second === void 0 ? 0 : 1)) * size * LINE_HEIGHT
];
function formsOf(request, measure2) {
  const { text, maxWidth = Infinity, size, style } = request;
  const halves = splitInTwo(text);
  return [[text], ...halves ? [halves] : []].filter(
    (lines) => measure2(lines, size, style) <= maxWidth
  );
}
function splitInTwo(text) {
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const at2 = spaces.sort(
    (a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2)
  )[0];
  return at2 === void 0 ? void 0 : [text.slice(0, at2), text.slice(at2 + 1)];
}
function* candidatesOf(request, size) {
  const { x, y, placement, radius: radius2 = 0 } = request;
  if (placement === "area") {
    for (const row of [0, 1, -1, 2, -2])
      for (const column of [0, 1, -1])
        yield at(x + column * size[0] / 3, y + row * request.size * 0.9, "middle", size);
    return;
  }
  const distances = placement === "leader" ? FAR : NEAR;
  yield* around([x, y], radius2 > 0 ? distances.map((r) => r + radius2) : distances, size);
}
var INK = { width: 0.94, height: 0.78 };
var MOSTLY = 0.8;
function at(x, y, align, size) {
  const width = size[0];
  const height = size[1];
  const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  return { x, y, align, box: [left, y - height / 2, left + width, y + height / 2] };
}
var NEAR = [8, 13, 20];
var FAR = [9, 14, 22, 32, 40];
function* around([x, y], distances, size) {
  const height = size[1];
  for (const r of distances) {
    const side = height / 2 + r - 2;
    yield at(x + r, y, "start", size);
    yield at(x - r, y, "end", size);
    yield at(x, y + side, "middle", size);
    yield at(x, y - side, "middle", size);
    yield at(x + r * 0.7, y + side * 0.8, "start", size);
    yield at(x - r * 0.7, y + side * 0.8, "end", size);
    yield at(x + r * 0.7, y - side * 0.8, "start", size);
    yield at(x - r * 0.7, y - side * 0.8, "end", size);
  }
}
var isOnFocus = (box, ground2) => ground2.under(box).some(({ fill: fill2, share }) => fill2.role === "focus" && share > 0.04);
var isRight = ({ key }, { box }, ground2) => !key.startsWith("water:") || ground2.under(box)[0]?.fill.paint === "water" && ground2.under(box).length === 1;

// src/core/scene/find-words-place.ts
var OFF = [14, 26, 40];
var SLIDES = [
  [0, 0.25, -0.25],
  [0.5, -0.5, 0.8, -0.8]
];
var FROM_LINES2 = 4;
var ONE_GROUND2 = [0.99, 0.85];
var RADIUS = 9;
var RING2 = 1.6;
var BESIDE2 = [22, 30, 40];
var SENDER = { least: 46, most: 260, step: 12 };
function findBox(request, { width, height }, room, context) {
  const [best, least] = ONE_GROUND2;
  const shareIn = (box) => {
    if (!room.isFree(box, FROM_LINES2)) return 0;
    const shares = context.ground.under([box[0] - 3, box[1], box[2] + 3, box[3]]);
    const isOnFocus2 = shares.some(({ fill: fill2, share }) => fill2.role === "focus" && share > 0.02);
    return isOnFocus2 ? 0 : shares[0]?.share ?? 0;
  };
  if (request.sender)
    for (const most of ONE_GROUND2) {
      const isGood = (box2) => shareIn(box2) >= most;
      const box = findSenderBox(request.sender, width, height, isGood, context);
      if (box) return box;
    }
  let second;
  for (const isEnd of [false, true])
    for (const slides of SLIDES)
      for (const spot of request.spots.filter((one) => (one.isEnd ?? false) === isEnd))
        for (const off of OFF)
          for (const box of boxesBeside(spot, off, slides, width, height)) {
            const share = shareIn(box);
            if (share >= best) return box;
            if (share >= least) second ??= box;
          }
  return second;
}
function* boxesBeside({ at: [x, y], side }, off, slides, width, height) {
  for (const way of [1, -1]) {
    const [nx, ny] = [side[0] * way, side[1] * way];
    const reach = off + (Math.abs(nx) * width + Math.abs(ny) * height) / 2;
    for (const along of slides) {
      const slide = along * (Math.abs(ny) * width + Math.abs(nx) * height);
      yield boxOf([x + nx * reach - ny * slide, y + ny * reach + nx * slide], width, height);
    }
  }
}
var boxOf = ([x, y], width, height) => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2
];
var boxAround = (at2, reach) => boxOf(at2, 2 * reach, 2 * reach);
function findSenderBox({ to, ground: paint }, width, height, isGood, { ground: ground2, view }) {
  const toMiddle = [view.width / 2 - to[0], -Math.abs(view.height / 4)];
  const start = Math.atan2(toMiddle[1], toMiddle[0]);
  for (let distance = SENDER.least; distance <= SENDER.most; distance += SENDER.step)
    for (const turn of [0, 0.35, -0.35, 0.7, -0.7, 1.05, -1.05, 1.6, -1.6, 2.3, -2.3, 3.1]) {
      const [nx, ny] = [Math.cos(start + turn), Math.sin(start + turn)];
      const reach = distance + Math.min(width / 2 / (Math.abs(nx) || 1e-9), height / 2 / (Math.abs(ny) || 1e-9));
      const box = boxOf([to[0] + nx * reach, to[1] + ny * reach], width, height);
      if (isGood(box) && ground2.under(box)[0]?.fill.paint === paint) return box;
    }
  return void 0;
}
function findDisc(request, room, context) {
  const reach = RADIUS + RING2;
  const isFree = (at2, off) => room.isFree(boxAround(at2, reach), off);
  if (request.sender) {
    const found = findSenderBox(
      request.sender,
      2 * reach,
      2 * reach,
      (box) => room.isFree(box, FROM_LINES2),
      context
    );
    return found && [found[0] + reach, found[1] + reach];
  }
  if (!request.isBeside) {
    for (const { at: at2 } of request.spots) if (isFree(at2, -Infinity)) return at2;
  }
  for (const off of BESIDE2)
    for (const { at: at2, side } of request.spots)
      for (const way of [1, -1]) {
        const beside = [at2[0] + side[0] * way * off, at2[1] + side[1] * way * off];
        if (isFree(beside, 0)) return beside;
      }
  return void 0;
}

// src/core/scene/words-marks.ts
var discMarks = ([x, y], text, colour, size, scale) => [
  {
    type: "circle",
    role: "point",
    className: "disc",
    style: { fill: colour, stroke: "halo", width: RING2 },
    x,
    y,
    r: RADIUS * scale
  },
  {
    type: "text",
    role: "text",
    className: NUMBER.className,
    style: NUMBER.style,
    x,
    y,
    lines: [text],
    size: size * scale,
    align: "middle"
  }
];
function wordsItem(request, { lines, heads, size, leading }, box, { ground: ground2, scene }) {
  const isRtl = scene.dir === "rtl";
  const halo = haloOn(ground2, box, request.text);
  const fill2 = readableOn(request.text, halo);
  return {
    key: `words:${request.item}`,
    marks: [
      {
        type: "text",
        role: "text",
        className: WORDS_FIRST.className,
        style: { fill: fill2, bold: true, halo, haloWidth: 4 },
        x: isRtl ? box[2] : box[0],
        y: (box[1] + box[3]) / 2,
        lines,
        size,
        leading,
        align: isRtl ? "end" : "start",
        ...heads < lines.length ? { rest: { from: heads, style: {} } } : {}
      }
    ]
  };
}
function arrowFrom(box, { item }, { to, line, ground: ground2, layer }, { scene }) {
  const [left, top, right, bottom] = box;
  const middle = [(left + right) / 2, (top + bottom) / 2];
  const from = to[1] > bottom + 8 || to[1] < top - 8 ? [
    left + (right - left) * (to[0] > middle[0] ? 0.6 : 0.4),
    to[1] > bottom ? bottom + 1 : top - 1
  ] : [to[0] < middle[0] ? left - 4 : right + 4, middle[1]];
  const share = to[0] < from[0] ? 0.1 : -0.1;
  const arc = curveArc(from, to, share, { head: [10, 8], gaps: [1, 9] });
  const style = { fill: "none", stroke: line, width: 1.8 };
  const known2 = scene.items.get(item);
  return {
    samples: arc.samples(),
    item: {
      layer,
      key: `arrow:${item}`,
      id: item,
      ...known2 ? { label: known2.label } : {},
      className: "link sender",
      anchor: arc.middle,
      marks: [
        { type: "curve", ...casingOf(style, 1.5, ground2), points: arc.points },
        { type: "curve", role: "line", className: "arc", style, points: arc.points },
        ...arc.head ? [{ type: "ring", role: "head", style: { fill: line }, points: arc.head }] : []
      ]
    }
  };
}
function nameAt2({ item, text }, at2, lines, room, { ground: ground2, widthClass, view }, measure2) {
  const size = byWidth(LINK_END.sizes, widthClass) * (view.fontScale ?? 1);
  const width = measure2(lines, size, LINK_END.style);
  const height = lines.length * size * 1.15;
  const beside = width / 2 + (lines.length > 1 ? RADIUS + 5 : RADIUS + 1);
  for (const [dx, dy] of [
    [beside, 0],
    [-beside, 0],
    [beside, 12],
    [-beside, 12],
    [beside, -12],
    [-beside, -12],
    [0, height / 2 + RADIUS + 4],
    [0, -height / 2 - RADIUS - 4],
    [beside + 6, 20],
    [-beside - 6, 20],
    [-beside - 16, 14],
    [beside + 16, 14]
  ]) {
    const box = boxOf([at2[0] + dx, at2[1] + dy], width, height);
    if (!room.isFree(box, 2)) continue;
    room.take(box);
    const key = `far:${item}:${lines[0]}`;
    const halo = haloOn(ground2, box, text);
    const align = dx === 0 ? "middle" : dx > 0 ? "start" : "end";
    const x = dx === 0 ? at2[0] : dx > 0 ? box[0] : box[2];
    const y = (box[1] + box[3]) / 2;
    const style = { ...LINK_END.style, fill: readableOn(text, halo), halo };
    const mark = {
      type: "text",
      role: "text",
      className: "label-far",
      style,
      x,
      y,
      lines,
      size,
      align
    };
    return {
      item: { layer: "labels", key, className: "label", marks: [mark] },
      label: { key, kind: "name", item, text: lines.join(" "), box, size }
    };
  }
  return void 0;
}

// src/core/scene/wrap-words.ts
var LEAST3 = 120;
var MOST_WIDTH = 212;
var MOST_LINES2 = 3;
var HANDY = 165;
var STEP4 = 10;
function wrapWords(text, measure2, scale, least = LEAST3) {
  const words = text.split(/[^\S\u00a0]+/);
  const inLines = (count2, widest) => {
    for (let most = least; most <= widest; most += STEP4) {
      const lines = fill(words, measure2, most * scale);
      if (lines.length <= count2 && lines.every((line) => measure2(line) <= most * scale))
        return lines;
    }
    return void 0;
  };
  return inLines(2, HANDY) ?? inLines(MOST_LINES2, MOST_WIDTH);
}
function fill(words, measure2, most) {
  const lines = [];
  for (const word of words) {
    const longer = lines.length === 0 ? void 0 : `${lines.at(-1)} ${word}`;
    if (longer !== void 0 && measure2(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

// src/core/scene/place-words.ts
function inTwo(name) {
  const words = name.split(" ");
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half), words.slice(half)].map((part) => part.join(" ")).filter(Boolean);
}
function placeWords(requests, room, context, measure2) {
  const { widthClass, view } = context;
  const isNumbered = !isWorded(context);
  const items = [];
  const labels = [];
  const dropped = [];
  const discs = [];
  const ordered = [...requests].sort((a, b) => b.priority - a.priority);
  for (const request of ordered) {
    const isDisc = isNumbered || request.isNumbered === true;
    const block = isDisc ? void 0 : blockOf(request, context, measure2);
    const box = block && findBox(request, block, room, context);
    if (block && box) {
      room.take(box);
      const { key, marks } = wordsItem(request, block, box, context);
      items.push({ layer: "labels", key, className: "words", marks });
      labels.push({
        key,
        kind: "words",
        item: request.item,
        text: block.lines.join(" "),
        box,
        size: block.size
      });
      if (request.sender) {
        const arrow = arrowFrom(box, request, request.sender, context);
        items.push(arrow.item);
        room.keepOff(arrow.samples);
      }
      continue;
    }
    const at2 = findDisc(request, room, context);
    if (at2) {
      const box2 = boxAround(at2, RADIUS + RING2);
      room.take(box2);
      discs.push({ request, at: at2, box: box2 });
    } else dropped.push({ kind: "words", item: request.item, text: textOf(request) });
  }
  for (const request of ordered) {
    const { first, sender, far = [] } = request;
    const disc = discs.find((one) => one.request === request);
    const named = disc && sender ? [{ at: disc.at, lines: inTwo(textOf(request)) }] : far.filter(({ text }) => disc || text !== first?.text).map(({ text, at: at2 }) => ({ at: at2, lines: [text] }));
    for (const { at: at2, lines } of named) {
      const name = nameAt2(request, at2, lines, room, context, measure2);
      if (!name) continue;
      items.push(name.item);
      labels.push(name.label);
    }
  }
  discs.sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const scale = view.fontScale ?? 1;
  const numbered = discs.map(({ request, at: at2, box }, i) => {
    const key = `number:${request.item}`;
    const text = String(i + 1);
    items.push({
      layer: "labels",
      key,
      className: "number",
      marks: discMarks(at2, text, request.colour, byWidth(NUMBER.sizes, widthClass), scale)
    });
    labels.push({
      key,
      kind: "disc",
      item: request.item,
      text,
      box,
      size: byWidth(NUMBER.sizes, widthClass)
    });
    const { first, rest, item, colour } = request;
    const words = { ...first ? { first } : {}, ...rest ? { rest } : {} };
    return { number: i + 1, item, colour, ...words };
  });
  return { items, labels, numbered, dropped };
}
var textOf = ({ first, rest }) => (first ?? rest)?.text ?? "";
function blockOf({ first, rest }, { widthClass, view }, measure2) {
  const scale = view.fontScale ?? 1;
  const size = byWidth(WORDS_FIRST.sizes, widthClass) * scale;
  const bold = { bold: true };
  const heads = first ? wrapWords(first.text, (line) => measure2([line], size, bold), scale, MOST_WIDTH) : [];
  const plain2 = rest ? wrapWords(rest.text, (line) => measure2([line], size, {}), scale) : [];
  if (!heads || !plain2) return void 0;
  const leading = byWidth(WORDS_LINE, widthClass) / byWidth(WORDS_FIRST.sizes, widthClass);
  const lines = [...heads, ...plain2];
  const width = Math.max(
    heads.length > 0 ? measure2(heads, size, bold) : 0,
    plain2.length > 0 ? measure2(plain2, size, {}) : 0
  );
  return {
    lines,
    heads: heads.length,
    size,
    leading,
    width,
    height: lines.length * leading * size
  };
}

// src/core/scene/place-labels.ts
var NAME_BUDGET = [24, 16, 11];
var BEFORE_WORDS = 3;
var KEPT_FOR_STATES = [7, 4, 3];
var POINT = 5;
var DEFAULT_RANK = 5;
function placeLabels({ names, words, obstacles, reserved }, context, widths) {
  const { view, ground: ground2, widthClass } = context;
  const { fontScale = 1 } = view;
  const measure2 = (lines, size, { bold, weight, spacing = 0 }) => Math.max(
    ...lines.map(
      (line) => textWidth(line, size, bold === true || weight !== void 0, widths) + spacing * line.length
    )
  );
  const requests = [
    ...fontScale === 1 ? names : names.map((request) => enlarge(request, fontScale))
  ].sort((a, b) => rankOf2(a) - rankOf2(b) || b.priority - a.priority || (a.key < b.key ? -1 : 1));
  const points2 = requests.filter(({ placement }) => placement !== "area").map(({ x, y }) => [x - POINT, y - POINT, x + POINT, y + POINT]);
  const room = new LabelRoom(view, [...reserved, ...points2], obstacles);
  const items = [];
  const labels = [];
  const dropped = [];
  let left = byWidth(NAME_BUDGET, widthClass);
  const kept = Math.min(requests.filter(isOfState).length, byWidth(KEPT_FOR_STATES, widthClass));
  const name = (request) => {
    const placed = request.isUncounted || left > (isOfPlace(request) ? kept : 0) ? placeName(request, room, ground2, measure2) : void 0;
    if (placed) {
      if (!request.isUncounted) left--;
      items.push(placed.item);
      labels.push(placed.label);
    } else if (request.outside || request.placement !== "area") dropped.push(droppedName(request));
  };
  const isFirst = (request) => rankOf2(request) <= BEFORE_WORDS;
  const say = () => placeWords(words, room, context, measure2);
  const early = isWorded(context) ? void 0 : say();
  requests.filter(isFirst).forEach(name);
  const said = early ?? say();
  requests.filter((request) => !isFirst(request)).forEach(name);
  return {
    items: [...said.items, ...items],
    labels: [...labels, ...said.labels],
    numbered: said.numbered,
    dropped: [...dropped, ...said.dropped]
  };
}
var isOfState = ({ rank = DEFAULT_RANK, placement, within: within3 }) => rank > DEFAULT_RANK && placement === "area" && within3 !== void 0;
var isOfPlace = ({ rank = DEFAULT_RANK, placement }) => rank >= DEFAULT_RANK && placement !== "area";
var rankOf2 = ({ rank = DEFAULT_RANK }) => rank;
function enlarge(request, scale) {
  const { size, maxWidth, placement, outside: outside2 } = request;
  return {
    ...request,
    ...maxWidth !== void 0 && placement !== "area" ? { maxWidth: maxWidth * scale } : {},
    ...outside2 ? { outside: { ...outside2, size: tenths(outside2.size * scale) } } : {},
    size: tenths(size * scale)
  };
}
var droppedName = ({ item, text, placement }) => ({
  kind: placement === "area" ? "name" : "place",
  ...item === void 0 ? {} : { item },
  text
});

// src/core/data/is-equal.ts
function isEqual(a, b) {
  try {
    return compare(a, b);
  } catch {
    return false;
  }
}
function compare(a, b) {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && compare(a[key], b[key]));
}
function isPlain(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

// src/core/scene/reuse-items.ts
function reuseItems(items, before, crowd) {
  const known2 = new Map(before.map((item) => [item.key, item]));
  const many = new Set(crowd);
  return items.map((item) => {
    if (many.has(item)) return item;
    const last = known2.get(item.key);
    return last && isEqual(item, last) ? last : item;
  });
}

// src/core/scene/sized-entries.ts
function samplesOf(parts) {
  const all = parts.flatMap(
    ({ one, part: { samples = {} } }) => Object.entries(samples).map(([key, sample]) => [`${one.overlay.name}:${key}`, sample])
  );
  return all.length > 0 ? Object.fromEntries(all) : void 0;
}

// src/core/scene/reword-names.ts
var FIRST2 = 0;
function rewordNames(requests, { scene: { labels, lang }, toPixels, isInside: isInside2 }) {
  if (!labels) return requests;
  const reworded = /* @__PURE__ */ new Set();
  return requests.flatMap((request) => {
    const [id = ""] = request.key.split("/");
    const own = labels.get(id);
    if (own?.hidden) return [];
    if (!own || reworded.has(id)) return request;
    reworded.add(id);
    const { text = request.text } = own;
    const isState = request.className.startsWith(STATE.className);
    const at2 = own.at && toPixels(own.at);
    return {
      ...request,
      text: isState ? inCapitals(text, lang) : text,
      ...at2 && isInside2(at2) ? { at: at2, rank: FIRST2 } : {}
    };
  });
}
var staying = (name) => name.rank === 1 ? name : { ...name, outside: void 0 };

// src/core/scene/layout-scene.ts
function layoutScene(scene, geography, view, {
  overlays,
  reserved = [],
  tell,
  namesIn: namesIn2,
  namesStay,
  told: elsewhere = [],
  before,
  cache: cache2 = createLayoutCache()
}) {
  const patterns = /* @__PURE__ */ new Map();
  const shown = shownIn(scene, overlays);
  const land = landOf(scene, geography, view, shown, cache2, namesStay ?? Boolean(namesIn2));
  const dataOf2 = (paths, closed) => {
    const data = pathData(paths, view, closed, cache2.paths);
    cache2.drawn?.set(data, { paths, closed, view });
    return data;
  };
  const context = {
    scene,
    geography,
    political: land.political,
    base: geography.political(UN),
    view,
    widthClass: land.widthClass,
    ground: land.ground,
    held: new Map(land.painted.claims.map(({ key, holder }) => [key, holder])),
    landOf: (id) => memberLand(land.painted, id),
    toPixels: pixelsIn(view, geography),
    encodingOf: (id) => land.encodings.get(id),
    isInside: ([x, y]) => x >= 0 && y >= 0 && x <= view.width && y <= view.height,
    rings: (paths) => dataOf2(paths, true),
    lines: (paths) => dataOf2(paths, false),
    usePattern(pattern) {
      patterns.set(pattern.id, pattern);
      return pattern.id;
    }
  };
  const parts = shown.map((one) => ({ one, part: layoutOverlay(one, context, cache2) }));
  const toldBy = (layer) => new Set(
    parts.flatMap(({ one, part }) => one.overlay.layer === layer ? part.told ?? [] : [])
  );
  const symbols = new Map(parts.flatMap(({ part }) => [...part.symbols ?? []]));
  const told2 = { ends: toldBy("lines"), parties: toldBy("areas"), symbols };
  const anchorOf = (id) => parts.flatMap(({ part }) => part.items).find((item) => item.id === id)?.anchor;
  const more = tell?.(anchorOf, context, reserved);
  const labels = placeLabels(
    {
      names: rewordNames(
        namesIn2?.(context) ?? [
          ...nameCountries(land.painted, told2, context),
          ...nameWaters(context, cache2.widths),
          ...parts.flatMap(({ part: { labels: requests = [] } }) => requests)
        ],
        context
      ).map((name) => namesStay ? staying(name) : name),
      words: [
        ...parts.flatMap(
          ({ part: { words = [] } }) => words.filter(({ item }) => !elsewhere.includes(item))
        ),
        ...more?.words ?? []
      ],
      obstacles: [
        ...parts.flatMap(({ part: { obstacles = [] } }) => obstacles),
        ...context.held.size > 0 ? contestedLines(land.political, view) : []
      ],
      reserved: more ? [...reserved, ...more.reserved] : reserved
    },
    context,
    cache2.widths
  );
  const all = [
    ...layoutCountries(land.painted, context),
    ...drawWaters(context),
    ...layoutBorders(land.painted, context),
    ...parts.flatMap(({ part }) => part.items),
    ...labels.items
  ];
  const layers = layersOf(overlays);
  const inOrder2 = layers.flatMap((layer) => all.filter((item) => item.layer === layer));
  const crowd = findCrowd(inOrder2, overlays);
  const dropped = [
    ...land.dropped,
    ...parts.flatMap(({ part }) => part.dropped ?? []),
    ...labels.dropped
  ];
  return {
    view,
    layers,
    items: before ? reuseItems(inOrder2, before.items, crowd.items) : inOrder2,
    crowd,
    patterns: [...patterns.values()],
    numbered: labels.numbered,
    labels: labels.labels,
    dropped,
    samples: samplesOf(parts),
    form: scene.form === "map" && land.dropped.length > 0 ? "multiples" : scene.form
  };
}
var contestedLines = ({ borders: { dashed, dotted } }, view) => sampleLines(lineParts([...dashed, ...dotted], view));
function landOf(scene, geography, view, shown, cache2, isCloseUp = false) {
  const political = geography.political(scene.worldview);
  const lakes = geography.lakes.flatMap(({ paths }) => paths);
  const grid = gridOf(political, lakes, view, cache2);
  const sizes = measureCountries(political, grid);
  const widthClass = widthClassOf(view);
  const landContext = { widthClass, areaOf: (code) => sizes.get(code) ?? 0 };
  const painted = paintLand(scene, shown, political, view, landContext, isCloseUp);
  return {
    political,
    widthClass,
    painted,
    ground: layGround(groundAreas(painted, political, lakes), grid),
    encodings: new Map(
      shown.flatMap(({ overlay, items }) => [...overlay.encode?.(items, landContext) ?? []])
    ),
    dropped: shown.flatMap(({ overlay, items }) => overlay.dropped?.(items, landContext) ?? [])
  };
}
function gridOf(political, lakes, view, { grids }) {
  const known2 = grids.get(political) ?? [];
  const last = known2.find((one) => isSameView(one.view, view));
  if (last) return last.grid;
  const grid = new GroundGrid(areasOf(political, lakes), view);
  grids.set(political, [{ view, grid }, ...known2].slice(0, GRIDS_KEPT));
  return grid;
}
var GRIDS_KEPT = 4;
var SLOTS = ["areas", "lines", "points"];
function layersOf(overlays) {
  const own = SLOTS.flatMap(
    (slot) => overlays.filter(({ kind, layout, layer = "points" }) => (kind || layout) && layer === slot)
  );
  const names = own.map(({ name }) => name);
  return ["countries", "water", "borders", ...names, "places", "labels"];
}
function layoutOverlay({ overlay, items }, context, { parts }) {
  if (!overlay.layout) return { items: [] };
  const { view, geography } = context;
  const { projection } = geography;
  const last = overlay.ignoresBorders ? parts.get(items) : void 0;
  if (last?.view === view && last.projection === projection) return last.part;
  const part = overlay.layout(items, context);
  parts.set(items, { view, projection, part });
  return part;
}
var pixelsIn = (view, { projection }) => (lonLat) => toScreen(view, projection.project(lonLat));
function* prepareLayout(scene, geography, view, { overlays, cache: cache2 }) {
  yield* geography.preparePolitical(scene.worldview);
  const political = geography.political(scene.worldview);
  const prepare = function* (paths, closed) {
    for (const some of paths) {
      pathData(some, view, closed, cache2.paths);
      yield;
    }
  };
  yield* prepare(political.countries.values(), true);
  const { painted } = landOf(scene, geography, view, shownIn(scene, overlays), cache2);
  yield;
  const outlines = outlinesOf(scene, painted.edges, political);
  const lines = [...Object.values(political.borders), ...outlines].flat();
  yield* prepare(each2([...lines, ...visibleRivers(geography, view)]), false);
  yield* prepare(each2(visibleLakes(geography, view).flatMap(({ paths }) => paths)), true);
}
var each2 = (paths) => paths.map((path) => [path]);

// src/core/data/date-fault.ts
var dateFault = (date) => /^\d{4}(-\d{2}){0,2}$/.test(date) && isCalendarDate(date) ? void 0 : `"${shorten(date)}" is not a date such as "2023", "2023-10" or "2023-10-17" that exists in the calendar`;

// src/core/data/parse-tokens.ts
var parseTokens = (attribute) => attribute === null || attribute === void 0 ? void 0 : attribute.split(/[\s,]+/).filter(Boolean);

// src/core/data/select-items.ts
function selectItems(tokens, items, tagsOf = () => []) {
  if (tokens === void 0) return { items, unknown: [] };
  const picked = /* @__PURE__ */ new Set();
  const unknown = [];
  const named = indexOf(items, tagsOf);
  for (const token of tokens) {
    const wanted = token.toLowerCase();
    if (wanted === "none") continue;
    const found = wanted === "all" ? items : named.get(wanted);
    if (!found) unknown.push(token);
    for (const item of found ?? []) picked.add(item);
  }
  return { items: [...picked], unknown };
}
function indexOf(items, tagsOf) {
  const index = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const name of [item.id, ...tagsOf(item)]) {
      const key = name.toLowerCase();
      const found = index.get(key);
      if (found) found.add(item);
      else index.set(key, /* @__PURE__ */ new Set([item]));
    }
  }
  return index;
}
function unknownTokenIssues(path, unknown, known2) {
  const listed = unknown.slice(0, MOST_LISTED).map((token) => ({
    path,
    message: `"${shorten(token)}" is not known here${didYouMean(token, known2) || `; known: ${known2.slice(0, 12).join(", ")}`}`,
    severity: "error"
  }));
  const more = unknown.length - listed.length;
  if (more === 0) return listed;
  return [
    ...listed,
    { path, message: `${inWords(more)} further names are not known here`, severity: "error" }
  ];
}
function readTokens(value, path, issues) {
  if (value === void 0 || value === null) return void 0;
  const add = (message) => issues.push({ path, message, severity: "error" });
  const list = typeof value === "string" ? parseTokens(value) : value;
  if (!Array.isArray(list)) {
    add("expected a list of names");
    return void 0;
  }
  const most = LIMITS.tokens;
  if (list.length > most)
    add(`holds more than ${inWords(most)} names; the first ${inWords(most)} are read`);
  const names = Array.from(
    { length: Math.min(list.length, most) },
    (_, i) => list[i]
  ).filter((name) => typeof name === "string");
  const others = Math.min(list.length, most) - names.length;
  if (others > 0) add(`expected names, got ${inWords(others)} of another kind`);
  return names;
}
var MOST_LISTED = 50;

// src/core/scene/choose-rows.ts
function chooseRows({ name, tagsOf }, option, data, unconfirmed, issues) {
  const rows = rowsOf(data, name);
  const shown = data.show ?? {};
  const tokens = readTokens(option, `attribute ${name}`, issues) ?? shown[name];
  const { items, unknown } = selectItems(tokens, rows, tagsOf);
  const path = option ? `attribute ${name}` : `show.${name}`;
  const ids = rows.map(({ id }) => id);
  issues.push(...unknownTokenIssues(path, unknown, ["all", "none", ...ids]));
  const named = ids.filter((id) => tokens?.includes(id));
  return { named, rows: unconfirmed ? items : items.filter(isFirm).map(firmPart), unknown };
}
var isFirm = (value) => value?.confidence !== "check";
function firmPart(row) {
  let firm = row;
  for (const key in row) {
    const value = row[key];
    if (Array.isArray(value) && !value.every(isFirm))
      firm = { ...firm, [key]: value.filter(isFirm) };
  }
  return firm;
}

// src/core/scene/find-difference.ts
function findDifference(data, options, overlays, statedDate) {
  const shown = data.show ?? {};
  const hasOther = isOther(options["overlays"], void 0) || isOther(options["focus"], data.focus) || overlays.some(({ name }) => isOther(options[name], shown[name]));
  if (hasOther) return "items";
  return data.asOf !== void 0 && statedDate !== data.asOf ? "date" : void 0;
}
function isOther(given, own) {
  const tokens = readTokens(given, "", []);
  return tokens !== void 0 && keyOf3(tokens) !== keyOf3(own);
}
var keyOf3 = (tokens) => tokens?.join(" ").toLowerCase();

// src/core/scene/frame-box.ts
var REGION = [24, 12, 106, 57];
var PAD = 0.06;
var PAD_COUNTRIES = 0.16;
var LEAST4 = { lon: 6, lat: 4 };
function frameBox({ overlays, chosen, focus, ...context }) {
  const reached = overlays.map((overlay) => ({
    isGroup: !overlay.kind,
    points: overlay.reach?.(chosen[overlay.name] ?? [], context) ?? []
  }));
  const countries2 = [
    ...pointsOf(focus, context.atlas),
    ...reached.flatMap(({ isGroup, points: points3 }) => isGroup ? points3 : [])
  ];
  const others = reached.flatMap(({ isGroup, points: points3 }) => isGroup ? [] : points3);
  const points2 = [...countries2, ...others];
  if (points2.length === 0) return void 0;
  return boxAround2(points2, countries2.length > others.length ? PAD_COUNTRIES : PAD);
}
function boxAround2(points2, pad) {
  const inRegion = points2.filter(
    ([lon, lat]) => lon >= REGION[0] && lon <= REGION[2] && lat >= REGION[1] && lat <= REGION[3]
  );
  const used = inRegion.length > 0 ? inRegion : points2;
  const span = (values, least) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const half = Math.max(least, (high - low) * (1 + 2 * pad)) / 2;
    const middle = (low + high) / 2;
    return [middle - half, middle + half];
  };
  const [west, east] = span(
    used.map(([lon]) => lon),
    LEAST4.lon
  );
  const [south, north] = span(
    used.map(([, lat]) => lat),
    LEAST4.lat
  );
  return [Math.max(-180, west), Math.max(-85, south), Math.min(180, east), Math.min(85, north)];
}

// src/core/scene/map-options.ts
function tokensFor(options, overlay) {
  const given = options;
  return given[overlay];
}

// src/core/scene/resolve-settings.ts
var ROLES = Object.keys(ROLE_GROUPS).filter(
  (role) => ROLE_GROUPS[role] !== "left"
);
var DEFAULT_BOX = [41, 23.5, 91, 55.5];
function resolveSettings(data, options, { atlas: atlas2, overlays, unused = [], today, worldviews = DEFAULT_WORLDVIEWS }) {
  const issues = [];
  const unconfirmed = options.unconfirmed === true;
  const shown = shownOverlays(options.overlays, overlays, unused, issues);
  const wordOf = (name, path) => readWord(options[name], `attribute ${path}`, issues);
  const [date, view, projection] = [
    wordOf("asOf", "as-of"),
    wordOf("worldview", "worldview"),
    wordOf("projection", "projection")
  ];
  const asOf = dateOf2(date, issues) ?? data.asOf ?? today;
  const worldview = entryOf(worldviews, view, "worldview", "attribute worldview", issues) ?? entryOf(worldviews, data.worldview, "worldview", "worldview", issues) ?? UN;
  const wanted = view ?? data.worldview;
  const focus = focusOf(readTokens(options.focus, "attribute focus", issues), data, atlas2, issues);
  const chosen = shown.map((overlay) => {
    const rows2 = chooseRows(overlay, tokensFor(options, overlay.name), data, unconfirmed, issues);
    return [overlay.name, rows2];
  });
  const rows = Object.fromEntries(chosen.map(([name, { rows: rows2 }]) => [name, rows2]));
  const hasOwnGroups = overlays.some(
    ({ name, kind }) => !kind && tokensFor(options, name) !== void 0
  );
  const difference = findDifference(data, options, overlays, asOf);
  const isOwnChoice = difference === "items" && data.show !== void 0 && overlays.some(({ name }) => tokensFor(options, name) !== void 0);
  const framed = { overlays: shown, chosen: rows, asOf: lastDay(asOf), data, atlas: atlas2, focus };
  const box = findBox2(framed, isOwnChoice, options.focus !== void 0);
  const isEqualArea = shown.some(
    (overlay) => overlay.isEqualArea && (rows[overlay.name] ?? []).length > 0
  );
  const drawnIn = entryOf(PROJECTIONS, projection, "projection", "attribute projection", issues);
  return {
    settings: {
      asOf: lastDay(asOf),
      statedDate: asOf,
      headline: wordOf("headline", "headline") || void 0,
      worldview,
      focus,
      roles: chosenOf(options.roles, "attribute roles", ROLES, issues) ?? (hasOwnGroups ? void 0 : data.roles),
      named: chosen.flatMap(([, { named }]) => named),
      chosen: rows,
      unconfirmed,
      projection: (drawnIn ?? projectionFor(box, isEqualArea)).id,
      box,
      isWorded: options.isWorded === true
    },
    issues,
    unknown: Object.fromEntries(
      chosen.flatMap(([name, { unknown }]) => unknown.length > 0 ? [[name, unknown]] : [])
    ),
    difference,
    isWorldviewKnown: wanted === void 0 || isSameWord(worldview.id, wanted)
  };
}
function findBox2(framed, isOwnChoice, hasOwnFocus) {
  const { data, focus } = framed;
  const own = isOwnChoice ? frameBox({ ...framed, focus: hasOwnFocus ? focus : [] }) : data.box ?? frameBox(framed);
  return own ?? data.box ?? DEFAULT_BOX;
}
var WIDE = 25;
var projectionFor = ([west, , east], isEqualArea) => isEqualArea || east - west >= WIDE ? PROJECTIONS.conic : mercator;
function shownOverlays(option, overlays, unused, issues) {
  const names = [...overlays.map(({ name }) => name), ...unused];
  const chosen = chosenOf(option, "attribute overlays", names, issues);
  return chosen ? overlays.filter(({ name }) => chosen.includes(name)) : overlays;
}
function chosenOf(option, path, words, issues) {
  const tokens = readTokens(option, path, issues);
  const { items, unknown } = selectItems(
    tokens,
    words.map((id) => ({ id }))
  );
  issues.push(...unknownTokenIssues(path, unknown, words));
  return tokens && items.map(({ id }) => id);
}
function readWord(value, path, issues) {
  if (value === void 0 || value === null) return void 0;
  if (typeof value === "string" || typeof value === "number") return String(value);
  issues.push({ path, message: `expected a word, got ${describe(value)}`, severity: "error" });
  return void 0;
}
function dateOf2(date, issues) {
  if (date === void 0) return void 0;
  const message = dateFault(date);
  if (message === void 0) return date;
  issues.push({ path: "attribute as-of", message, severity: "error" });
  return void 0;
}
function entryOf(table, word, what, path, issues) {
  if (word === void 0) return void 0;
  const known2 = Object.keys(table);
  const id = known2.find((key) => isSameWord(key, word));
  if (id !== void 0) return table[id];
  const hint = didYouMean(word, known2) || `; known: ${known2.join(", ")}`;
  const message = `"${shorten(word)}" is no known ${what}${hint}`;
  issues.push({ path, message, severity: "error" });
  return void 0;
}
var isSameWord = (a, b) => a.toLowerCase() === b.toLowerCase();
function focusOf(option, data, atlas2, issues) {
  const known2 = Object.keys(atlas2.countries);
  const path = option ? "attribute focus" : "focus";
  return (option ?? data.focus ?? []).flatMap((code) => {
    const upper = code.toUpperCase();
    if (known2.includes(upper)) return [upper];
    const name = countryName(upper);
    issues.push(
      name ? { path, message: `"${upper}" (${name}) lies outside this map`, severity: "warning" } : {
        path,
        message: `"${shorten(code)}" is no country of this map${didYouMean(code, known2)}`,
        severity: "error"
      }
    );
    return [];
  });
}

// src/datasets/actor-taliban.ts
var taliban = {
  id: "actor:taliban",
  name: { en: "Taliban", ru: "\u0422\u0430\u043B\u0438\u0431\u0430\u043D", tg: "\u0422\u043E\u043B\u0438\u0431\u043E\u043D", fa: "\u0637\u0627\u0644\u0628\u0627\u0646" },
  kind: "actor",
  at: { lat: 34.53, lon: 69.17 },
  confidence: "sure",
  basis: "copy",
  sources: ["A58", "A68"],
  checked: "2026-11-29",
  note: "De facto rulers of Afghanistan since 15 August 2021; anchored at Kabul. Afghanistan as a country is not a party."
};

// src/datasets/actors.ts
var actors = [
  {
    id: "org:sco",
    name: "Shanghai Cooperation Organisation",
    kind: "organisation",
    alliance: "sco",
    basis: "copy",
    sources: ["M32"],
    checked: "2026-11-29",
    note: "Its members at the date shown."
  },
  {
    id: "org:ots",
    name: {
      en: "Organization of Turkic States",
      ru: "\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F \u0442\u044E\u0440\u043A\u0441\u043A\u0438\u0445 \u0433\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432",
      tg: "\u0421\u043E\u0437\u043C\u043E\u043D\u0438 \u0434\u0430\u0432\u043B\u0430\u0442\u04B3\u043E\u0438 \u0442\u0443\u0440\u043A\u04E3",
      fa: "\u0633\u0627\u0632\u0645\u0627\u0646 \u06A9\u0634\u0648\u0631\u0647\u0627\u06CC \u062A\u0631\u06A9"
    },
    kind: "organisation",
    alliance: "ots",
    basis: "copy",
    sources: ["M10"],
    checked: "2026-11-29",
    note: "Its members at the date shown."
  },
  {
    id: "org:tj-ir-security-task-force",
    name: "Iran-Tajikistan Joint Security Task Force",
    kind: "organisation",
    members: ["TJ", "IR"],
    basis: "copy",
    sources: ["A01", "A05"],
    checked: "2026-11-29",
    note: "Held by the interior ministries of the two states."
  },
  {
    id: "org:tj-mod",
    name: "Ministry of Defence of Tajikistan",
    kind: "organisation",
    members: ["TJ"],
    basis: "copy",
    sources: ["A01", "A03"],
    checked: "2026-11-29",
    note: "Its spokesperson."
  },
  {
    id: "org:eco",
    name: "Economic Cooperation Organization",
    kind: "organisation",
    alliance: "eco",
    basis: "copy",
    sources: ["M132"],
    checked: "2026-11-28",
    note: "Its members at the date shown."
  },
  {
    id: "x:trnc",
    name: "Northern Cyprus",
    kind: "actor",
    basis: "copy",
    sources: ["D202", "M12"],
    checked: "2026-11-28",
    note: "The Turkish Republic of Northern Cyprus, which T\xFCrkiye alone recognises; named where a body lists it."
  },
  taliban,
  {
    id: "actor:anti-taliban-leaders",
    name: "Afghan opponents of the Taliban",
    kind: "actor",
    at: { lat: 38.56, lon: 68.77 },
    basis: "article",
    sources: ["A01", "A13"],
    checked: "2026-11-29",
    note: "Afghan politicians and commanders opposed to the Taliban; the article names none. Anchored at Dushanbe as guests."
  },
  {
    id: "actor:afghan-tajiks",
    name: "Tajiks of Afghanistan",
    kind: "actor",
    at: { lat: 36.2, lon: 70.2 },
    confidence: "likely",
    basis: "article",
    sources: ["A01", "A69"],
    checked: "2026-11-29",
    note: "Ethnic Tajiks of Afghanistan, who live mainly in the Panjshir valley and the northern and north-eastern provinces. The point is a label position between Panjshir and Badakhshan, not a territory."
  },
  {
    id: "actor:non-state-threats",
    name: "Non-state groups",
    kind: "actor",
    basis: "article",
    sources: ["A01"],
    checked: "2026-11-29",
    note: "Unnamed in the article; they have no place on the map."
  },
  {
    id: "group:central-asia",
    name: "Central Asian states",
    kind: "group",
    members: ["KZ", "KG", "TJ", "TM", "UZ"],
    basis: "copy",
    sources: ["A66"],
    checked: "2026-11-29"
  },
  {
    id: "group:south-caucasus",
    name: "South Caucasus states",
    kind: "group",
    members: ["AM", "AZ", "GE"],
    basis: "copy",
    sources: ["A67"],
    checked: "2026-11-29"
  },
  {
    id: "group:west",
    name: "Western countries",
    kind: "group",
    members: [
      "US",
      "CA",
      "GB",
      "AT",
      "BE",
      "BG",
      "HR",
      "CY",
      "CZ",
      "DK",
      "EE",
      "FI",
      "FR",
      "DE",
      "GR",
      "HU",
      "IE",
      "IT",
      "LV",
      "LT",
      "LU",
      "MT",
      "NL",
      "PL",
      "PT",
      "RO",
      "SK",
      "SI",
      "ES",
      "SE"
    ],
    confidence: "check",
    basis: "article",
    sources: ["A01"],
    checked: "2026-11-29",
    note: "Not defined in the article. Editorial choice: the United States, Canada, the United Kingdom and the member states of the European Union."
  },
  {
    id: "group:major-powers",
    name: "Major powers",
    kind: "group",
    members: ["RU", "CN", "IR", "group:west"],
    confidence: "check",
    basis: "article",
    sources: ["A01"],
    checked: "2026-11-29",
    note: "Not listed in the article. Editorial choice from its second paragraph: Russia, China, Iran and the Western countries."
  },
  {
    id: "group:turkic-majority-ca",
    name: "Turkic-majority states of Central Asia",
    kind: "group",
    members: ["KZ", "KG", "UZ", "TM"],
    confidence: "likely",
    basis: "copy",
    sources: ["A70"],
    checked: "2026-11-29",
    note: "By the language of the people that each is named after; the article does not list them. Only Kyrgyzstan and Uzbekistan share a border with Tajikistan."
  },
  {
    id: "hist:ussr",
    name: "Soviet Union",
    kind: "historical",
    basis: "copy",
    sources: ["A65"],
    checked: "2026-11-29",
    note: "Dissolved on 26 December 1991; it has no place on a map of later dates."
  }
];

// src/datasets/alliances/sco.ts
var sco = {
  id: "sco",
  name: {
    en: "Shanghai Cooperation Organisation",
    ru: "\u0428\u0430\u043D\u0445\u0430\u0439\u0441\u043A\u0430\u044F \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F \u0441\u043E\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u0430",
    zh: "\u4E0A\u6D77\u5408\u4F5C\u7EC4\u7EC7",
    fa: "\u0633\u0627\u0632\u0645\u0627\u0646 \u0647\u0645\u06A9\u0627\u0631\u06CC \u0634\u0627\u0646\u06AF\u0647\u0627\u06CC",
    tr: "\u015Eanghay \u0130\u015Fbirli\u011Fi \xD6rg\xFCt\xFC"
  },
  short: { en: "SCO", ru: "\u0428\u041E\u0421", zh: "\u4E0A\u5408\u7EC4\u7EC7", tr: "\u015E\u0130\xD6" },
  kind: ["security", "political", "economic"],
  founded: "2001-06-15",
  website: "https://sectsco.org",
  seat: "Beijing; anti-terrorist structure in Tashkent",
  members: [
    {
      countries: ["CN", "KZ", "RU", "TJ"],
      role: "member",
      from: "2001-06-15",
      confidence: "sure",
      basis: "copy",
      sources: ["M32", "M33"],
      checked: "2026-11-27",
      note: "founder"
    },
    {
      countries: ["KG"],
      role: "member",
      from: "2001-06-15",
      confidence: "sure",
      basis: "copy",
      sources: ["M32", "M33"],
      checked: "2026-11-27",
      note: "founder; chair 2025-2026"
    },
    {
      countries: ["UZ"],
      role: "member",
      from: "2001-06-15",
      confidence: "sure",
      basis: "copy",
      sources: ["M32", "M33"],
      checked: "2026-11-27",
      note: "founder; not in the Shanghai Five"
    },
    {
      countries: ["IN", "PK"],
      role: "observer",
      from: "2005-07-05",
      to: "2017-06-09",
      confidence: "sure",
      basis: "copy",
      sources: ["M33"],
      checked: "2026-11-27"
    },
    {
      countries: ["IN", "PK"],
      role: "member",
      from: "2017-06-09",
      confidence: "sure",
      basis: "copy",
      sources: ["M33", "M32"],
      checked: "2026-11-27"
    },
    {
      countries: ["IR"],
      role: "observer",
      from: "2005-07-05",
      to: "2023-07-04",
      confidence: "sure",
      basis: "copy",
      sources: ["M33", "M39"],
      checked: "2026-11-27",
      note: "accession began on 17 September 2021, memorandum of obligations signed on 16 September 2022"
    },
    {
      countries: ["IR"],
      role: "member",
      from: "2023-07-04",
      confidence: "sure",
      basis: "copy",
      sources: ["M123", "M01"],
      checked: "2026-11-28",
      note: "still observer at the April 2023 defence meeting"
    },
    {
      countries: ["BY"],
      role: "dialogue-partner",
      from: "2010-04-28",
      to: "2015-07-10",
      confidence: "likely",
      basis: "copy",
      sources: ["M41", "M42"],
      checked: "2026-11-27",
      note: "decision of June 2009; the year is read, the day of the memorandum is not confirmed"
    },
    {
      countries: ["BY"],
      role: "observer",
      from: "2015-07-10",
      to: "2024-07-04",
      confidence: "sure",
      basis: "copy",
      sources: ["M02", "M41"],
      checked: "2026-11-27"
    },
    {
      countries: ["BY"],
      role: "member",
      from: "2024-07-04",
      confidence: "sure",
      basis: "copy",
      sources: ["M124", "M03"],
      checked: "2026-11-28",
      note: "Astana summit"
    },
    {
      countries: ["MN"],
      role: "observer",
      from: "2004-06-17",
      to: "2025-09-01",
      confidence: "likely",
      basis: "copy",
      sources: ["M34", "M01"],
      checked: "2026-11-27",
      note: "first observer, Tashkent summit; the year is read, the day is general knowledge"
    },
    {
      countries: ["MN"],
      role: "partner",
      from: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M01"],
      checked: "2026-11-28",
      note: "statuses merged at Tianjin"
    },
    {
      countries: ["AF"],
      role: "observer",
      from: "2012-06-07",
      to: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M35"],
      checked: "2026-11-27",
      note: "Beijing summit; seat unused since the Taliban took power in August 2021"
    },
    {
      countries: ["AF"],
      role: "partner",
      from: "2025-09-01",
      confidence: "likely",
      basis: "copy",
      sources: ["M01"],
      checked: "2026-11-28",
      note: "counted among 17 partners; participation still not active"
    },
    {
      countries: ["LK"],
      role: "dialogue-partner",
      from: "2010-05-06",
      to: "2025-09-01",
      confidence: "likely",
      basis: "copy",
      sources: ["M42", "M118"],
      checked: "2026-11-27",
      note: "granted in June 2009, which is read; the day of the memorandum is not confirmed"
    },
    {
      countries: ["LK", "TR", "KH", "NP", "EG", "QA", "SA", "AE", "KW", "MV", "MM", "BH"],
      role: "partner",
      from: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M01"],
      checked: "2026-11-28"
    },
    {
      countries: ["TR"],
      role: "dialogue-partner",
      from: "2013-04-26",
      to: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M36", "M35"],
      checked: "2026-11-27",
      note: "decision of 7 June 2012; memorandum signed in Almaty"
    },
    {
      countries: ["KH"],
      role: "dialogue-partner",
      from: "2015-09-24",
      to: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M125", "M01"],
      checked: "2026-11-28",
      note: "memorandum signed in Xi\u2019an; decision of 10 July 2015"
    },
    {
      countries: ["AZ"],
      role: "dialogue-partner",
      from: "2016-03-14",
      to: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M126", "M01"],
      checked: "2026-11-28",
      note: "memorandum signed in Beijing; decision of 10 July 2015"
    },
    {
      countries: ["AZ"],
      role: "partner",
      from: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M01", "M128"],
      checked: "2026-11-28",
      note: "applied for membership; blocked in 2025, reportedly by India"
    },
    {
      countries: ["NP"],
      role: "dialogue-partner",
      from: "2016-03-22",
      to: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M127", "M01"],
      checked: "2026-11-28",
      note: "memorandum signed in Beijing; decision of 10 July 2015"
    },
    {
      countries: ["AM"],
      role: "dialogue-partner",
      from: "2016-04-16",
      to: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M05", "M01"],
      checked: "2026-11-28",
      note: "memorandum signed in Beijing"
    },
    {
      countries: ["AM"],
      role: "partner",
      from: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M01", "M128"],
      checked: "2026-11-28",
      note: "announced a membership bid in July 2025; reportedly blocked by Pakistan"
    },
    {
      countries: ["QA"],
      role: "dialogue-partner",
      from: "2022-09-14",
      to: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M37", "M38"],
      checked: "2026-11-27",
      note: "memorandum signed in Tashkent; decision of 17 September 2021"
    },
    {
      countries: ["EG"],
      role: "dialogue-partner",
      from: "2022-09-14",
      to: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M38"],
      checked: "2026-11-27",
      note: "memorandum signed in Tashkent; decision of 17 September 2021"
    },
    {
      countries: ["SA"],
      role: "dialogue-partner",
      from: "2022-09-16",
      to: "2025-09-01",
      confidence: "likely",
      basis: "copy",
      sources: ["M39"],
      checked: "2026-11-27",
      note: "granted at the Samarkand summit; approved at home in March 2023, which other lists take as the beginning"
    },
    {
      countries: ["AE", "KW", "MV", "MM"],
      role: "dialogue-partner",
      from: "2023-05-05",
      to: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M40", "M39"],
      checked: "2026-11-27",
      note: "memoranda signed in Goa; decision of 16 September 2022"
    },
    {
      countries: ["BH"],
      role: "dialogue-partner",
      from: "2023-07",
      to: "2025-09-01",
      confidence: "likely",
      basis: "copy",
      sources: ["M39"],
      checked: "2026-11-27",
      note: "decision of 16 September 2022, which is read; month of the memorandum not confirmed"
    },
    {
      countries: ["LA"],
      role: "partner",
      from: "2025-09-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M01"],
      checked: "2026-11-28",
      note: "granted at Tianjin as dialogue partner; memorandum still to be signed then"
    }
  ],
  confidence: "sure",
  basis: "copy",
  sources: ["M01", "M32"],
  checked: "2026-11-27",
  note: "Grew out of the Shanghai Five of 26 April 1996 (China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan). The Tianjin summit of 31 August to 1 September 2025 merged observers and dialogue partners into one status, partner. Turkmenistan attends summits as a guest. The results of the Bishkek summit of 2026 are not covered."
};
var scoSources = {
  M01: {
    publisher: "TASS",
    title: "With admission of Laos as partner SCO grows to 27 (lists members and partners)",
    date: "1 Sep 2025",
    url: "https://tass.com/world/2010381/amp"
  },
  M02: {
    publisher: "Massis Post",
    title: "Armenia joins SCO as partner in dialogue (Ufa summit, 10 Jul 2015)",
    date: "Jul 2015",
    url: "https://massispost.com/2015/07/armenia-joins-shanghai-cooperation-organization-as-partner-in-dialogue/"
  },
  M03: {
    publisher: "A News",
    title: "SCO adopts declaration at Astana summit (Belarus admitted)",
    date: "4 Jul 2024",
    url: "https://anews.com.tr/world/2024/07/04/shanghai-cooperation-organization-adopts-declaration-at-astana-summit"
  },
  M05: {
    publisher: "Gazeta.uz",
    title: "Armenia signs SCO dialogue-partner memorandum; list of statuses (in Russian)",
    date: "16 Apr 2016",
    url: "https://www.gazeta.uz/ru/2016/04/16/sco/"
  },
  M32: {
    publisher: "Shanghai Cooperation Organisation",
    title: "About SCO",
    url: "https://eng.sectsco.org/about_sco/"
  },
  M33: {
    publisher: "Institute of Strategic Studies Islamabad",
    title: "The expanding role of SCO: strengthening Pakistan\u2019s regional integration",
    url: "https://issi.org.pk/the-expanding-role-of-sco-strengthening-pakistans-regional-integration/"
  },
  M34: {
    publisher: "Kazinform",
    title: "President of Mongolia lands in Astana",
    date: "8 Jun 2017",
    url: "https://en.inform.kz/news/president-of-mongolia-lands-in-astana_a3034124/"
  },
  M35: {
    publisher: "Zee News",
    title: "SCO admits Afghanistan as observer, Turkey as dialogue partner",
    date: "7 Jun 2012",
    url: "https://zeenews.india.com/news/world/sco-admits-afghanistan-as-observer-turkey-as-dialogue-partner_780323.html"
  },
  M36: {
    publisher: "PanARMENIAN.Net",
    title: "T\xFCrkiye becomes dialogue partner of the SCO (in Armenian)",
    date: "26 Apr 2013",
    url: "https://www.panarmenian.net/m/arm/news/156005"
  },
  M37: {
    publisher: "Ministry of Foreign Affairs of Qatar",
    title: "Qatar signs MoU on accession to SCO as dialogue partner",
    date: "14 Sep 2022",
    url: "https://www.mofa.gov.qa/en/qatar/latest-articles/latest-news/details/1444/02/18/qatar-signs-mou-on-accession-to-sco-as-dialogue-partner"
  },
  M38: {
    publisher: "Oneindia",
    title: "SCO grants dialogue partner status to Egypt, Qatar",
    date: "16 Sep 2022",
    url: "https://www.oneindia.com/international/sco-grants-dialogue-partner-status-to-egypt-qatar-3462510.html"
  },
  M39: {
    publisher: "People\u2019s Daily Online (Xinhua)",
    title: "Memorandum of obligations on Iran\u2019s SCO membership signed at Samarkand summit",
    date: "16 Sep 2022",
    url: "https://en.people.cn/n3/2022/0916/c90000-10148236.html"
  },
  M40: {
    publisher: "Financial Express",
    title: "SCO adds Kuwait, UAE, Myanmar and Maldives as dialogue partners",
    date: "6 May 2023",
    url: "https://www.financialexpress.com/business/defence-sco-adds-kuwait-uae-myanmar-and-maldives-as-dialogue-partners-3076846/"
  },
  M41: {
    publisher: "TASS",
    title: "Belarus ratifies memorandum on SCO membership",
    date: "29 Nov 2023",
    url: "https://tass.com/world/1713379"
  },
  M118: {
    publisher: "Nasha Niva",
    title: "Tenth summit of the SCO in Astana (in Belarusian)",
    date: "15 Jun 2011",
    url: "https://nashaniva.com/55874"
  },
  M42: {
    publisher: "Government of Sri Lanka",
    title: "Sri Lanka gains partnership in SCO",
    date: "17 Jun 2009",
    url: "https://www.priu.gov.lk/news_update/Current_Affairs/ca200906/20090617sl_gains_partnership_in_sco.htm"
  },
  M123: {
    publisher: "Iran Front Page",
    title: "Iran officially a member state of the Shanghai Cooperation Organisation",
    date: "4 Jul 2023",
    url: "https://ifpnews.com/iran-officially-member-state-shanghai-cooperation-organization/"
  },
  M124: {
    publisher: "Kazinform",
    title: "Belarus officially joins SCO becoming its tenth member state",
    date: "4 Jul 2024",
    url: "https://en.inform.kz/news/belarus-officially-joins-sco-becoming-its-10th-member-state-bbfe88/"
  },
  M125: {
    publisher: "UzTAG",
    title: "Cambodia receives the status of a dialogue partner of the SCO (in Russian)",
    date: "26 Sep 2015",
    url: "https://uztag.info/ru/news/kambodzha-poluchila-status-partnera-po-dialogu-shos"
  },
  M126: {
    publisher: "Ministry of Economy of Azerbaijan",
    title: "Shanghai Cooperation Organisation (memorandum of 14 March 2016)",
    date: "29 Oct 2018",
    url: "https://economy.gov.az/en/article/shanxay-emekdashliq-teshkilat/22940"
  },
  M127: {
    publisher: "Shanghai Cooperation Organisation",
    title: "Meeting with the ambassador of Nepal (memorandum of 22 March 2016)",
    date: "19 Aug 2020",
    url: "https://eng.sectsco.org/20200819/670183.html"
  },
  M128: {
    publisher: "RFE/RL\u2019s Armenian service",
    title: "The SCO bids of Armenia and Azerbaijan at the Tianjin summit",
    date: "2 Sep 2025",
    url: "https://www.azatutyun.am/a/33519751.html"
  }
};

// src/datasets/alliances/cis.ts
var cis = {
  id: "cis",
  name: {
    en: "Commonwealth of Independent States",
    ru: "\u0421\u043E\u0434\u0440\u0443\u0436\u0435\u0441\u0442\u0432\u043E \u041D\u0435\u0437\u0430\u0432\u0438\u0441\u0438\u043C\u044B\u0445 \u0413\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432",
    zh: "\u72EC\u7ACB\u56FD\u5BB6\u8054\u5408\u4F53",
    fa: "\u06A9\u0634\u0648\u0631\u0647\u0627\u06CC \u0645\u0633\u062A\u0642\u0644 \u0645\u0634\u062A\u0631\u06A9\u200C\u0627\u0644\u0645\u0646\u0627\u0641\u0639",
    tr: "Ba\u011F\u0131ms\u0131z Devletler Toplulu\u011Fu"
  },
  short: { en: "CIS", ru: "\u0421\u041D\u0413", zh: "\u72EC\u8054\u4F53", tr: "BDT" },
  kind: ["political", "economic"],
  founded: "1991-12-08",
  website: "https://e-cis.info",
  seat: "Minsk",
  members: [
    {
      countries: ["BY", "RU"],
      role: "member",
      from: "1991-12-08",
      confidence: "sure",
      basis: "copy",
      sources: ["M62"],
      checked: "2026-11-27",
      note: "founder"
    },
    {
      countries: ["UA"],
      role: "participant",
      from: "1991-12-08",
      to: "2018-05-19",
      confidence: "sure",
      basis: "copy",
      sources: ["M62", "M63"],
      checked: "2026-11-27",
      note: "founding state; never ratified the charter; recalled its representatives by decree of 19 May 2018 and has left many agreements one by one since"
    },
    {
      countries: ["AM"],
      role: "member",
      from: "1991-12-21",
      confidence: "sure",
      basis: "copy",
      sources: ["M62", "M119"],
      checked: "2026-11-27",
      note: "Alma-Ata protocol"
    },
    {
      countries: ["KZ", "KG", "TJ", "UZ"],
      role: "member",
      from: "1991-12-21",
      confidence: "sure",
      basis: "copy",
      sources: ["M62", "M119"],
      checked: "2026-11-27"
    },
    {
      countries: ["AZ"],
      role: "member",
      from: "1993-09-24",
      confidence: "sure",
      basis: "copy",
      sources: ["M64"],
      checked: "2026-11-27",
      note: "signed in 1991, parliament refused in 1992, joined in 1993"
    },
    {
      countries: ["TM"],
      role: "participant",
      from: "1991-12-21",
      to: "2005-08-26",
      confidence: "sure",
      basis: "copy",
      sources: ["M62", "M119", "M65"],
      checked: "2026-11-27",
      note: "never ratified the charter"
    },
    {
      countries: ["TM"],
      role: "associate",
      from: "2005-08-26",
      confidence: "sure",
      basis: "copy",
      sources: ["M65"],
      checked: "2026-11-27",
      note: "by its own declaration at Kazan"
    },
    {
      countries: ["GE"],
      role: "member",
      from: "1993-12",
      to: "2009-08-18",
      confidence: "sure",
      basis: "copy",
      sources: ["M62"],
      checked: "2026-11-27",
      note: "withdrawal announced on 12 August 2008, notified on 18 August 2008, effective a year later; the day of joining appears as 3 or 9 December 1993"
    },
    {
      countries: ["MD"],
      role: "member",
      from: "1991-12-21",
      confidence: "sure",
      basis: "copy",
      sources: ["M62", "M119", "M22"],
      checked: "2026-11-28",
      note: "charter ratified in 1994; parliament passed the denunciation in first reading on 20 March 2026 and later reports say that it was approved; an exit takes effect 12 months after notice, so Moldova was still inside on 30 June 2026"
    }
  ],
  confidence: "sure",
  basis: "copy",
  sources: ["M62"],
  checked: "2026-11-27",
  note: "The charter was signed on 22 January 1993 and has been in force since 22 January 1994; Turkmenistan and Ukraine never ratified it."
};
var cisSources = {
  M22: {
    publisher: "Moldpres; BelTA",
    title: "Parliament backs leaving the CIS in first reading",
    date: "20 Mar 2026",
    url: "https://moldpres.md/rom/politica/votat-in-prima-lectura-legislativul-a-sustinut-retragerea-definitiva-a-republicii-moldova-din-organele-statutare-ale-csi"
  },
  M62: {
    publisher: "President of Russia",
    title: "Glossary: Commonwealth of Independent States",
    url: "https://en.kremlin.ru/catalog/glossary/38"
  },
  M119: {
    publisher: "Vestnik Kavkaza",
    title: "CIS remains a guarantee of security and development of its member-states",
    url: "https://en.vestikavkaza.ru/articles/CIS-remains-a-guarantee-of-security-and-development-of-its-member-states.html"
  },
  M63: {
    publisher: "TASS",
    title: "Poroshenko recalls representatives from all CIS statutory bodies",
    date: "19 May 2018",
    url: "https://tass.com/world/1005227"
  },
  M64: {
    publisher: "Azerbaijan.az",
    title: "Azerbaijan and the CIS",
    url: "https://azerbaijan.az/en/related-information/197"
  },
  M65: {
    publisher: "RIA Novosti",
    title: "Turkmenistan declares itself associate of the CIS (in Russian)",
    date: "27 Aug 2005",
    url: "https://ria.ru/20050827/41237040.html"
  }
};

// src/datasets/alliances/csto.ts
var csto = {
  id: "csto",
  name: {
    en: "Collective Security Treaty Organization",
    ru: "\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F \u0414\u043E\u0433\u043E\u0432\u043E\u0440\u0430 \u043E \u043A\u043E\u043B\u043B\u0435\u043A\u0442\u0438\u0432\u043D\u043E\u0439 \u0431\u0435\u0437\u043E\u043F\u0430\u0441\u043D\u043E\u0441\u0442\u0438",
    zh: "\u96C6\u4F53\u5B89\u5168\u6761\u7EA6\u7EC4\u7EC7",
    fa: "\u0633\u0627\u0632\u0645\u0627\u0646 \u067E\u06CC\u0645\u0627\u0646 \u0627\u0645\u0646\u06CC\u062A \u062C\u0645\u0639\u06CC",
    tr: "Kolektif G\xFCvenlik Antla\u015Fmas\u0131 \xD6rg\xFCt\xFC"
  },
  short: { en: "CSTO", ru: "\u041E\u0414\u041A\u0411", tr: "KGA\xD6" },
  names: [
    {
      to: "2002-10-07",
      name: {
        en: "Collective Security Treaty",
        ru: "\u0414\u043E\u0433\u043E\u0432\u043E\u0440 \u043E \u043A\u043E\u043B\u043B\u0435\u043A\u0442\u0438\u0432\u043D\u043E\u0439 \u0431\u0435\u0437\u043E\u043F\u0430\u0441\u043D\u043E\u0441\u0442\u0438",
        zh: "\u96C6\u4F53\u5B89\u5168\u6761\u7EA6",
        fa: "\u067E\u06CC\u0645\u0627\u0646 \u0627\u0645\u0646\u06CC\u062A \u062C\u0645\u0639\u06CC",
        tr: "Kolektif G\xFCvenlik Antla\u015Fmas\u0131"
      },
      short: { en: "CST", ru: "\u0414\u041A\u0411" }
    }
  ],
  kind: ["security"],
  founded: "1992-05-15",
  website: "https://odkb-csto.org",
  seat: "Moscow",
  members: [
    {
      countries: ["RU"],
      role: "member",
      from: "1992-05-15",
      confidence: "sure",
      basis: "copy",
      sources: ["M43", "M44"],
      checked: "2026-11-27",
      note: "treaty signed; in force since 20 April 1994, an organisation since 2002"
    },
    {
      countries: ["KZ", "KG", "TJ"],
      role: "member",
      from: "1992-05-15",
      confidence: "sure",
      basis: "copy",
      sources: ["M43"],
      checked: "2026-11-27"
    },
    {
      countries: ["AM"],
      role: "member",
      from: "1992-05-15",
      to: "2024-02",
      confidence: "sure",
      basis: "copy",
      sources: ["M43"],
      checked: "2026-11-27"
    },
    {
      countries: ["AM"],
      role: "frozen",
      from: "2024-02",
      confidence: "sure",
      basis: "copy",
      sources: ["M08"],
      checked: "2026-11-28",
      note: "freeze announced by Prime Minister Pashinyan on 22 February 2024; later that year he said that Armenia would leave, without a date; still formally a member as far as found"
    },
    {
      countries: ["BY"],
      role: "member",
      from: "1993-12-31",
      confidence: "likely",
      basis: "copy",
      sources: ["M43"],
      checked: "2026-11-27",
      note: "the month is read, the day is general knowledge"
    },
    {
      countries: ["UZ"],
      role: "member",
      from: "1992-05-15",
      to: "1999-04-20",
      confidence: "sure",
      basis: "copy",
      sources: ["M43", "M45", "M46"],
      checked: "2026-11-27",
      note: "party to the treaty; did not sign the protocol that extended it from 21 April 1999"
    },
    {
      countries: ["UZ"],
      role: "member",
      from: "2006-08-16",
      to: "2012-12-19",
      confidence: "sure",
      basis: "copy",
      sources: ["M47", "M48"],
      checked: "2026-11-27",
      note: "protocol on its return signed in Sochi, law of December 2006; asked for suspension in June 2012, granted by the council in December"
    },
    {
      countries: ["AZ"],
      role: "member",
      from: "1993-09-24",
      to: "1999-04-20",
      confidence: "sure",
      basis: "copy",
      sources: ["M43", "M49", "M64", "M46"],
      checked: "2026-11-27",
      note: "party to the treaty only, before the organisation existed; signed with the papers on joining the CIS"
    },
    {
      countries: ["GE"],
      role: "member",
      from: "1993-12-09",
      to: "1999-04-20",
      confidence: "likely",
      basis: "copy",
      sources: ["M43", "M46"],
      checked: "2026-11-27",
      note: "party to the treaty only; the month is read, the day is general knowledge"
    }
  ],
  confidence: "sure",
  basis: "copy",
  sources: ["M43", "M44"],
  checked: "2026-11-27",
  note: "The Collective Security Treaty, in force since 20 April 1994, became an organisation in 2002. It ran out on 20 April 1999 for those that did not extend it. The CSTO treats the departure of Uzbekistan as a suspension of membership accepted in December 2012. Afghanistan and Serbia are observers in its parliamentary assembly only, since about 2013."
};
var cstoSources = {
  M08: {
    publisher: "Novaya Gazeta Europe",
    title: "Armenia suspends participation in the CSTO",
    date: "23 Feb 2024",
    url: "https://novayagazeta.eu/articles/2024/02/23/armenia-suspends-participation-in-russian-led-collective-security-treaty-organisation-en-news"
  },
  M43: {
    publisher: "RIA Novosti",
    title: "The CSTO: reference (in Russian)",
    date: "26 Nov 2025",
    url: "https://ria.ru/20251126/odkb-1833097213.html"
  },
  M44: {
    publisher: "Collective Security Treaty Organization",
    title: "Treaty on collective security (text)",
    url: "https://www.odkb.gov.ru/b/azbengl.htm"
  },
  M45: {
    publisher: "Pavlodar.com, base of laws",
    title: "Protocol of 2 April 1999 on extending the Collective Security Treaty (text, in Russian)",
    url: "https://pavlodar.com/zakon/index.html?dok=03122&oraz=00&noraz=0"
  },
  M46: {
    publisher: "Jamestown Foundation, Monitor",
    title: "Collective Security Treaty shrinks, GUAM set to grow",
    date: "Apr 1999",
    url: "https://jamestown.org/program/collective-security-treaty-shrinks-guam-set-to-grow"
  },
  M47: {
    publisher: "Obozrevatel (UNIAN)",
    title: "Uzbekistan ratifies the protocol on its return to the CSTO (in Russian)",
    date: "14 Dec 2006",
    url: "https://www.obozrevatel.com/news/2006/12/14/148879.htm"
  },
  M48: {
    publisher: "Analitika (RIA Novosti)",
    title: "The CSTO now without Uzbekistan (in Russian)",
    date: "19 Dec 2012",
    url: "https://analitika.at.ua/news/odkb_teper_bez_uzbekistana/2012-12-19-70759"
  },
  M64: cisSources.M64,
  M49: {
    publisher: "Heydar Aliyev Heritage Research Centre",
    title: "Background to the statement at the CIS summit in Ashgabat, December 1993",
    url: "https://lib.aliyevheritage.org/print.php?lang=en&page=828425"
  }
};

// src/datasets/alliances/ots.ts
var ots = {
  id: "ots",
  name: {
    en: "Organization of Turkic States",
    tr: "T\xFCrk Devletleri Te\u015Fkilat\u0131",
    az: "T\xFCrk D\xF6vl\u0259tl\u0259ri T\u0259\u015Fkilat\u0131",
    ru: "\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F \u0442\u044E\u0440\u043A\u0441\u043A\u0438\u0445 \u0433\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432",
    zh: "\u7A81\u53A5\u56FD\u5BB6\u7EC4\u7EC7",
    fa: "\u0633\u0627\u0632\u0645\u0627\u0646 \u06A9\u0634\u0648\u0631\u0647\u0627\u06CC \u062A\u0631\u06A9"
  },
  short: { en: "OTS", tr: "TDT", ru: "\u041E\u0422\u0413" },
  names: [
    {
      to: "2021-11-12",
      name: {
        en: "Cooperation Council of Turkic-Speaking States",
        tr: "T\xFCrk Dili Konu\u015Fan \xDClkeler \u0130\u015Fbirli\u011Fi Konseyi",
        ru: "\u0421\u043E\u0432\u0435\u0442 \u0441\u043E\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u0430 \u0442\u044E\u0440\u043A\u043E\u044F\u0437\u044B\u0447\u043D\u044B\u0445 \u0433\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432",
        zh: "\u7A81\u53A5\u8BED\u56FD\u5BB6\u5408\u4F5C\u59D4\u5458\u4F1A"
      },
      short: { en: "Turkic Council", tr: "T\xFCrk Konseyi", ru: "\u0422\u044E\u0440\u043A\u0441\u043A\u0438\u0439 \u0441\u043E\u0432\u0435\u0442", zh: "\u7A81\u53A5\u8BAE\u4F1A" }
    }
  ],
  kind: ["political", "economic", "cultural"],
  founded: "2009-10-03",
  website: "https://turkicstates.org",
  seat: "Istanbul",
  members: [
    {
      countries: ["AZ"],
      role: "member",
      from: "2009-10-03",
      confidence: "sure",
      basis: "copy",
      sources: ["M10"],
      checked: "2026-11-28",
      note: "founder, agreement signed in Nakhchivan"
    },
    {
      countries: ["KZ", "KG", "TR"],
      role: "member",
      from: "2009-10-03",
      confidence: "sure",
      basis: "copy",
      sources: ["M10"],
      checked: "2026-11-28",
      note: "founder"
    },
    {
      countries: ["UZ"],
      role: "member",
      from: "2019-10-15",
      confidence: "sure",
      basis: "copy",
      sources: ["M10"],
      checked: "2026-11-28",
      note: "Baku summit; ratified in September 2019, hence that month in some reports"
    },
    {
      countries: ["HU"],
      role: "observer",
      from: "2018-09-03",
      confidence: "sure",
      basis: "copy",
      sources: ["M10"],
      checked: "2026-11-28",
      note: "Cholpon-Ata summit"
    },
    {
      countries: ["TM"],
      role: "observer",
      from: "2021-11-12",
      confidence: "sure",
      basis: "copy",
      sources: ["M11"],
      checked: "2026-11-28",
      note: "full membership announced by Turkish officials several times, never taken up"
    },
    {
      countries: ["x:trnc"],
      role: "observer",
      from: "2022-11-11",
      confidence: "sure",
      basis: "copy",
      sources: ["M12"],
      checked: "2026-11-28",
      note: "Samarkand summit; rejected by Cyprus and the EU"
    },
    {
      countries: ["org:eco"],
      role: "observer",
      from: "2023-11-03",
      confidence: "sure",
      basis: "copy",
      sources: ["M13"],
      checked: "2026-11-28",
      note: "organisation, not a country"
    }
  ],
  confidence: "sure",
  basis: "copy",
  sources: ["M11", "M50", "M14", "M15"],
  checked: "2026-11-27",
  note: "Called the Turkic Council (Cooperation Council of Turkic-Speaking States) until 12 November 2021. Tajikistan has no role in it. A format for other states, OTS+, was announced in October 2025. An informal summit was planned in Turkistan for May 2026; no account of it was found. Whether the role of Hungary changed after its election of 2026 was not checked."
};
var otsSources = {
  M10: {
    publisher: "RFE/RL",
    title: "OTS summit in Astana (founders, Uzbekistan, observers)",
    date: "3 Nov 2023",
    url: "https://rferl.org/amp/kazakhstan-turkic-organization-summit/32670230.html"
  },
  M11: {
    publisher: "Aze.az",
    title: "Istanbul summit renames the Turkic Council; Turkmenistan observer (in Russian)",
    date: "Nov 2021",
    url: "https://aze.az/?p=694967"
  },
  M12: {
    publisher: "Muslim Network TV (AA)",
    title: "OTS extraordinary summit in Ankara; TRNC observer since the Uzbekistan summit",
    date: "Mar 2023",
    url: "https://muslimnetwork.tv/organization-of-turkic-states-extraordinary-summit-starts-in-ankara"
  },
  M13: {
    publisher: "Organization of Turkic States",
    title: "Observer page on the ECO",
    url: "https://www.turkicstates.org/en/gozlemci-ulkeler/E"
  },
  M14: {
    publisher: "Qazinform",
    title: "OTS+ to be created at the summit in Azerbaijan",
    date: "7 Oct 2025",
    url: "https://qazinform.com/news/ots-is-set-to-be-created-at-ots-summit-in-azerbaijan-4aabb8"
  },
  M15: {
    publisher: "Vestnik Kavkaza",
    title: "Date of informal OTS summit named (in Russian)",
    date: "6 Feb 2026",
    url: "https://vestikavkaza.ru/news/nazvana-data-provedenia-neformalnogo-sammita-otg.html"
  },
  M50: {
    publisher: "Kazakhstan Institute for Strategic Studies",
    title: "On the Cooperation Council of Turkic-Speaking States, or Turkic Council",
    url: "https://kisi.kz/index.php/en/allcategories-en-gb/96-aktualnye-kommentarii/shaukenova-zarema-kaukenovna/4353-razvitie-otnoshenij-kazakhstana-i-tadzhikistana-usilivayut-integratsiyu-na-evrazijskom-prostranstve-2"
  }
};

// src/datasets/alliances/eaeu.ts
var eaeu = {
  id: "eaeu",
  name: {
    en: "Eurasian Economic Union",
    ru: "\u0415\u0432\u0440\u0430\u0437\u0438\u0439\u0441\u043A\u0438\u0439 \u044D\u043A\u043E\u043D\u043E\u043C\u0438\u0447\u0435\u0441\u043A\u0438\u0439 \u0441\u043E\u044E\u0437",
    zh: "\u6B27\u4E9A\u7ECF\u6D4E\u8054\u76DF",
    fa: "\u0627\u062A\u062D\u0627\u062F\u06CC\u0647 \u0627\u0642\u062A\u0635\u0627\u062F\u06CC \u0627\u0648\u0631\u0627\u0633\u06CC\u0627",
    tr: "Avrasya Ekonomik Birli\u011Fi"
  },
  short: { en: "EAEU", ru: "\u0415\u0410\u042D\u0421", tr: "AEB" },
  kind: ["economic"],
  founded: "2014-05-29",
  website: "https://eaeunion.org",
  seat: "Moscow (Commission); court in Minsk",
  members: [
    {
      countries: ["BY", "KZ", "RU"],
      role: "member",
      from: "2015-01-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M51"],
      checked: "2026-11-27",
      note: "treaty signed on 29 May 2014"
    },
    {
      countries: ["AM"],
      role: "member",
      from: "2015-01-02",
      confidence: "sure",
      basis: "copy",
      sources: ["M51", "M16", "M17"],
      checked: "2026-11-28",
      note: "on 29 May 2026 the other four leaders asked for a report in December 2026 on possibly suspending the treaty for Armenia, and for a referendum; Armenia said in June 2026 that it remains active"
    },
    {
      countries: ["KG"],
      role: "member",
      from: "2015-08-12",
      confidence: "likely",
      basis: "copy",
      sources: ["M52", "M53"],
      checked: "2026-11-27",
      note: "treaty signed on 23 December 2014; the day its customs border opened, while the Commission announced that the treaty was in force from 6 August 2015"
    },
    {
      countries: ["MD"],
      role: "observer",
      from: "2018-05-14",
      confidence: "likely",
      basis: "copy",
      sources: ["M54"],
      checked: "2026-11-27",
      note: "the source has the month; little used since 2020"
    },
    {
      countries: ["UZ", "CU"],
      role: "observer",
      from: "2020-12-11",
      confidence: "sure",
      basis: "copy",
      sources: ["M55"],
      checked: "2026-11-27"
    },
    {
      countries: ["IR"],
      role: "observer",
      from: "2024-12-26",
      confidence: "sure",
      basis: "copy",
      sources: ["M18"],
      checked: "2026-11-28"
    },
    {
      countries: ["IR"],
      role: "cooperation",
      from: "2019-10-27",
      to: "2025-05-15",
      confidence: "sure",
      basis: "copy",
      sources: ["M60"],
      checked: "2026-11-27",
      note: "interim free-trade agreement, signed on 17 May 2018"
    },
    {
      countries: ["IR"],
      role: "cooperation",
      from: "2025-05-15",
      confidence: "sure",
      basis: "copy",
      sources: ["M20"],
      checked: "2026-11-28",
      note: "full free-trade agreement, signed on 25 December 2023"
    },
    {
      countries: ["VN"],
      role: "cooperation",
      from: "2016-10-05",
      confidence: "sure",
      basis: "copy",
      sources: ["M56"],
      checked: "2026-11-27",
      note: "free-trade agreement, signed on 29 May 2015"
    },
    {
      countries: ["RS"],
      role: "cooperation",
      from: "2021-07-10",
      confidence: "sure",
      basis: "copy",
      sources: ["M57"],
      checked: "2026-11-27",
      note: "free-trade agreement, signed on 25 October 2019"
    },
    {
      countries: ["CN"],
      role: "cooperation",
      from: "2018-05-17",
      confidence: "sure",
      basis: "copy",
      sources: ["M58", "M59"],
      checked: "2026-11-27",
      note: "day of signature of the agreement on trade and economic cooperation; its joint commission first met on 28 October 2020"
    },
    {
      countries: ["MN"],
      role: "cooperation",
      from: "2015-06",
      confidence: "likely",
      basis: "copy",
      sources: ["M21", "M136"],
      checked: "2026-11-28",
      note: "memorandum; interim trade agreement signed on 27 June 2025. Some agencies call Mongolia an observer; the official list of observers does not have it"
    },
    {
      countries: ["AE"],
      role: "cooperation",
      from: "2025-06",
      confidence: "check",
      basis: "copy",
      sources: ["M61"],
      checked: "2026-11-27",
      note: "trade agreement to be signed at the Minsk summit of 27 June 2025; entry into force not confirmed"
    }
  ],
  confidence: "sure",
  basis: "copy",
  sources: ["M51"],
  checked: "2026-11-27",
  note: "Follows the Eurasian Economic Community of 2000-2014 and the Customs Union of 2010. Tajikistan, Turkmenistan, Azerbaijan, Georgia and Ukraine have no role in it."
};
var eaeuSources = {
  M16: {
    publisher: "commonspace.eu",
    title: "EAEU leaders\u2019 statement on Armenia, Astana, 29 May 2026",
    date: "2026",
    url: "https://www.commonspace.eu/ru/node/13960"
  },
  M17: {
    publisher: "Alpha News",
    title: "The EAEU must answer, does it exist or not: Pashinyan",
    date: "25 Jun 2026",
    url: "https://alphanews.am/en/the-eaeu-must-answer-does-it-exist-or-not-pashinyan/"
  },
  M18: {
    publisher: "Trend",
    title: "Commission on Iran\u2019s observer status of 26 December 2024",
    date: "30 Dec 2024",
    url: "https://en.trend.az/iran/business/3988857.html"
  },
  M20: {
    publisher: "Kursiv Media",
    title: "Iran-EEU free trade agreement takes effect May 15",
    date: "18 Mar 2025",
    url: "https://kz.kursiv.media/en/2025-03-18/engk-yeri-iran-eurasian-economic-union-free-trade-agreement-takes-effect-may-15/amp"
  },
  M21: {
    publisher: "Interfax",
    title: "Heads of EAEU states approve talks with Mongolia",
    date: "8 May 2024",
    url: "https://interfax.com/newsroom/top-stories/102139/"
  },
  M51: {
    publisher: "commonspace.eu",
    title: "Armenia becomes 4th member of EEU",
    date: "Jan 2015",
    url: "https://www.commonspace.eu/commentary/armenia-becomes-4th-member-eeu-which-came-being-1-january-2015"
  },
  M52: {
    publisher: "EUobserver",
    title: "Kyrgyzstan joins Russian-led Eurasian Union",
    date: "13 Aug 2015",
    url: "https://denederlandsegrondwet.nl/id/vjwfd4pu6rxc/nieuws/kyrgyzstan_joins_russian_led_eurasian"
  },
  M53: {
    publisher: "TASS",
    title: "Kyrgyzstan to become member of the EEU on August 6",
    date: "6 Aug 2015",
    url: "https://tass.com/economy/812859"
  },
  M54: {
    publisher: "Kazinform (BelTA)",
    title: "Uzbekistan, Cuba granted observer status at Eurasian Economic Union",
    date: "11 Dec 2020",
    url: "https://www.inform.kz/en/uzbekistan-cuba-granted-observer-status-at-eurasian-economic-union_a3729258"
  },
  M55: {
    publisher: "Eurasian Economic Commission",
    title: "Uzbekistan and Cuba granted observer state status",
    date: "11 Dec 2020",
    url: "https://www.eurasiancommission.org/en/nae/news/Pages/11-12-2020.aspx"
  },
  M56: {
    publisher: "Eurasian Economic Commission",
    title: "Free trade agreement of EAEU and Vietnam takes effect",
    date: "6 Oct 2016",
    url: "https://www.eurasiancommission.org/en/nae/news/Pages/06-10-2016-1.aspx"
  },
  M57: {
    publisher: "TASS",
    title: "Free trade agreement of Serbia and the EAEU comes into effect",
    date: "10 Jul 2021",
    url: "https://tass.com/economy/1312667"
  },
  M58: {
    publisher: "Ministry of Commerce of China",
    title: "China and Eurasian Economic Union officially sign trade and economic cooperation agreement",
    date: "May 2018",
    url: "https://english.mofcom.gov.cn/article/newsrelease/significantnews/201805/20180502746079.shtml"
  },
  M59: {
    publisher: "Eurasian Economic Commission",
    title: "First meeting of the joint commission with China",
    date: "30 Oct 2020",
    url: "https://www.eurasiancommission.org/en/nae/news/Pages/30-10-2020-01.aspx"
  },
  M60: {
    publisher: "Eurasian Economic Commission",
    title: "Interim agreement with Iran",
    url: "https://eec.eaeunion.org/en/comission/department/dotp/torgovye-soglasheniya/iran.php"
  },
  M61: {
    publisher: "TASS",
    title: "Leaders of observer and guest countries join EAEU talks in Minsk",
    date: "27 Jun 2025",
    url: "https://tass.com/world/1982051"
  },
  M136: {
    publisher: "TASS",
    title: "Ratification of Mongolia\u2019s trade agreement with the EAEU expected by the middle of 2026 (in Russian)",
    date: "1 Dec 2025",
    url: "https://tass.ru/ekonomika/25776921"
  }
};

// src/datasets/alliances/eco.ts
var eco = {
  id: "eco",
  name: {
    en: "Economic Cooperation Organization",
    fa: "\u0633\u0627\u0632\u0645\u0627\u0646 \u0647\u0645\u06A9\u0627\u0631\u06CC \u0627\u0642\u062A\u0635\u0627\u062F\u06CC",
    tr: "Ekonomik \u0130\u015Fbirli\u011Fi Te\u015Fkilat\u0131",
    ru: "\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F \u044D\u043A\u043E\u043D\u043E\u043C\u0438\u0447\u0435\u0441\u043A\u043E\u0433\u043E \u0441\u043E\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u0430",
    zh: "\u7ECF\u6D4E\u5408\u4F5C\u7EC4\u7EC7"
  },
  short: { en: "ECO", fa: "\u0627\u06A9\u0648", tr: "E\u0130T", ru: "\u041E\u042D\u0421" },
  kind: ["economic"],
  founded: "1985",
  website: "https://eco.int",
  seat: "Tehran",
  members: [
    {
      countries: ["IR", "PK", "TR"],
      role: "member",
      from: "1985",
      confidence: "sure",
      basis: "copy",
      sources: ["M132", "M13"],
      checked: "2026-11-28",
      note: "founder"
    },
    {
      countries: ["AF", "AZ", "KZ", "KG", "TJ", "TM", "UZ"],
      role: "member",
      from: "1992-11-28",
      confidence: "sure",
      basis: "copy",
      sources: ["M132", "M23"],
      checked: "2026-11-28"
    },
    {
      countries: ["x:trnc"],
      role: "observer",
      attested: "2021-03-04",
      confidence: "likely",
      basis: "copy",
      sources: ["M121", "M122"],
      checked: "2026-11-27",
      note: "beginning not known; takes part as Turkish Cypriot State since 2004"
    }
  ],
  confidence: "sure",
  basis: "copy",
  sources: ["M132", "M23"],
  checked: "2026-11-28",
  note: "Follows the Regional Cooperation for Development of 1964-1979 (Iran, Pakistan, T\xFCrkiye)."
};
var ecoSources = {
  M13: otsSources.M13,
  M23: {
    publisher: "Report (Azerbaijan)",
    title: "ECO online summit; ECO history",
    date: "Mar 2021",
    url: "https://report.az/en/foreign-politics/mohammad-ashraf-ghani-to-ilham-aliyev-your-father-like-azerbaijani-people-would-be-proud-of-you"
  },
  M121: {
    publisher: "T-VINE",
    title: "President Erdo\u011Fan calls on Eurasian states to strengthen ties with North Cyprus",
    date: "Mar 2021",
    url: "https://t-vine.com/president-erdogan-calls-on-eurasian-states-to-strengthen-ties-with-north-cyprus"
  },
  M122: {
    publisher: "Turkish Cypriot foreign ministry",
    title: "Relations with the ECO",
    url: "https://mfa.gov.ct.tr/foreign-policy/international-organisations/relations-with-the-eco/"
  },
  M132: {
    publisher: "Economic Cooperation Organization",
    title: "ECO celebrates 30 years of its expansion (28 November 1992)",
    url: "https://eco.int/eco-celebrates-30-years-of-its-expansion/"
  }
};

// src/datasets/alliances/cica.ts
var cica = {
  id: "cica",
  name: {
    en: "Conference on Interaction and Confidence Building Measures in Asia",
    ru: "\u0421\u043E\u0432\u0435\u0449\u0430\u043D\u0438\u0435 \u043F\u043E \u0432\u0437\u0430\u0438\u043C\u043E\u0434\u0435\u0439\u0441\u0442\u0432\u0438\u044E \u0438 \u043C\u0435\u0440\u0430\u043C \u0434\u043E\u0432\u0435\u0440\u0438\u044F \u0432 \u0410\u0437\u0438\u0438",
    zh: "\u4E9A\u6D32\u76F8\u4E92\u534F\u4F5C\u4E0E\u4FE1\u4EFB\u63AA\u65BD\u4F1A\u8BAE",
    tr: "Asya\u2019da \u0130\u015Fbirli\u011Fi ve G\xFCven Art\u0131r\u0131c\u0131 \xD6nlemler Konferans\u0131",
    fa: "\u06A9\u0646\u0641\u0631\u0627\u0646\u0633 \u062A\u0639\u0627\u0645\u0644 \u0648 \u0627\u0642\u062F\u0627\u0645\u0627\u062A \u0627\u0639\u062A\u0645\u0627\u062F\u0633\u0627\u0632 \u062F\u0631 \u0622\u0633\u06CC\u0627"
  },
  short: { en: "CICA", ru: "\u0421\u0412\u041C\u0414\u0410", zh: "\u4E9A\u4FE1", tr: "A\u0130GK", fa: "\u0633\u06CC\u06A9\u0627" },
  kind: ["political", "security"],
  founded: "1992-10-05",
  website: "https://s-cica.org",
  seat: "Astana",
  members: [
    {
      countries: [
        "AF",
        "AZ",
        "CN",
        "IN",
        "IR",
        "KZ",
        "KG",
        "MN",
        "PK",
        "RU",
        "TJ",
        "TR",
        "UZ",
        "EG",
        "IL",
        "PS"
      ],
      role: "member",
      from: "2002-06-04",
      confidence: "sure",
      basis: "copy",
      sources: ["M66", "M67"],
      checked: "2026-11-27",
      note: "founding member by the Almaty Act; 16 in all"
    },
    {
      countries: ["TH", "KR"],
      role: "member",
      from: "2006",
      confidence: "sure",
      basis: "copy",
      sources: ["M66", "M67"],
      checked: "2026-11-27",
      note: "admitted at the second summit; some lists give 2004 for Thailand"
    },
    {
      countries: ["JO", "AE"],
      role: "member",
      from: "2008",
      confidence: "sure",
      basis: "copy",
      sources: ["M66", "M67"],
      checked: "2026-11-27"
    },
    {
      countries: ["IQ", "VN"],
      role: "member",
      from: "2010",
      confidence: "sure",
      basis: "copy",
      sources: ["M66", "M67"],
      checked: "2026-11-27"
    },
    {
      countries: ["BH", "KH"],
      role: "member",
      from: "2011",
      confidence: "sure",
      basis: "copy",
      sources: ["M66", "M67"],
      checked: "2026-11-27",
      note: "some lists give 2010 for Bahrain"
    },
    {
      countries: ["BD"],
      role: "observer",
      from: "2010",
      to: "2014-05",
      confidence: "sure",
      basis: "copy",
      sources: ["M131", "M68"],
      checked: "2026-11-28"
    },
    {
      countries: ["BD"],
      role: "member",
      from: "2014-05",
      confidence: "sure",
      basis: "copy",
      sources: ["M68", "M67"],
      checked: "2026-11-28"
    },
    {
      countries: ["QA"],
      role: "member",
      from: "2014",
      confidence: "likely",
      basis: "copy",
      sources: ["M67", "M69"],
      checked: "2026-11-27",
      note: "still observer just before the summit of May 2014"
    },
    {
      countries: ["LK"],
      role: "observer",
      from: "2012",
      to: "2018-08-15",
      confidence: "sure",
      basis: "copy",
      sources: ["M70", "M69"],
      checked: "2026-11-27"
    },
    {
      countries: ["LK"],
      role: "member",
      from: "2018-08-15",
      confidence: "sure",
      basis: "copy",
      sources: ["M70"],
      checked: "2026-11-27",
      note: "signed in Beijing"
    },
    {
      countries: ["KW"],
      role: "member",
      from: "2022-10-13",
      confidence: "sure",
      basis: "copy",
      sources: ["M24"],
      checked: "2026-11-28",
      note: "28th member"
    },
    {
      countries: ["TM"],
      role: "observer",
      from: "2021-10-12",
      confidence: "likely",
      basis: "copy",
      sources: ["M129", "M130", "M25"],
      checked: "2026-11-28",
      note: "at the ministerial meeting in Nur-Sultan; told again at the Astana summit of 13 October 2022, which some reports take as the beginning"
    },
    {
      countries: ["UA", "US", "JP", "ID", "MY", "PH"],
      role: "observer",
      attested: "2014-05",
      confidence: "sure",
      basis: "copy",
      sources: ["M69", "M67"],
      checked: "2026-11-27",
      note: "beginning not known; listed as observer before the summit of May 2014"
    },
    {
      countries: ["BY"],
      role: "observer",
      attested: "2018",
      confidence: "sure",
      basis: "copy",
      sources: ["M67", "M71"],
      checked: "2026-11-27",
      note: "beginning not known; listed while China chaired, from 2014 to 2018"
    },
    {
      countries: ["LA"],
      role: "observer",
      attested: "2022-10-13",
      confidence: "sure",
      basis: "copy",
      sources: ["M71"],
      checked: "2026-11-27",
      note: "beginning not known; named among nine observers"
    },
    {
      countries: ["SA"],
      role: "observer",
      from: "2023-12-26",
      confidence: "sure",
      basis: "copy",
      sources: ["M120"],
      checked: "2026-11-27",
      note: "tenth observer"
    }
  ],
  confidence: "sure",
  basis: "copy",
  sources: ["M66", "M67"],
  checked: "2026-11-27",
  note: "Proposed at the UN by Kazakhstan; declaration of principles on 14 September 1999, Almaty Act on 4 June 2002. Says since October 2022 that it is turning into a full organisation. Armenia, Georgia and the United Kingdom have no role in it."
};
var cicaSources = {
  M24: {
    publisher: "Kazinform",
    title: "Kuwait joins CICA as 28th member state",
    date: "13 Oct 2022",
    url: "https://www.inform.kz/en/kuwait-joins-cica-as-28th-member-state_a3990035/amp"
  },
  M25: {
    publisher: "Kazinform",
    title: "Turkmenistan joins CICA as observer state",
    date: "13 Oct 2022",
    url: "https://en.inform.kz/news/turkmenistan-joins-cica-as-observer-state_a3990052/"
  },
  M66: {
    publisher: "China Daily",
    title: "About CICA (admissions by year)",
    date: "20 May 2014",
    url: "https://covid-19.chinadaily.com.cn/world/2014cica/2014-05/20/content_17525444.htm"
  },
  M67: {
    publisher: "Ministry of Foreign Affairs of Kazakhstan",
    title: "CICA: members and observers",
    url: "https://mfa.kz/en/content-view/svmda"
  },
  M68: {
    publisher: "Shanghai Daily",
    title: "Bangladesh foreign minister: rest of Asia joining with China for development",
    date: "27 May 2014",
    url: "https://www.shanghaidaily.com/opinion/chinese-perspectives/Bangladesh-foreign-minister-Rest-of-Asia-joining-with-China-for-development/shdaily.shtml"
  },
  M69: {
    publisher: "Government of Sri Lanka (News.lk)",
    title: "President Rajapaksa in China for CICA\u2019s fourth summit (lists members and observers)",
    date: "May 2014",
    url: "https://news.lk./news/politics/item/810-president-rajapaksa-in-china-for-cica-s-fourth-summit"
  },
  M70: {
    publisher: "UTV",
    title: "Sri Lanka becomes CICA member",
    date: "Aug 2018",
    url: "https://english.utvnews.lk/amp/91074"
  },
  M71: {
    publisher: "UrduPoint (Sputnik)",
    title: "Belarus may become CICA member only after softening of criteria",
    date: "13 Oct 2022",
    url: "https://www.urdupoint.com/en/world/belarus-may-become-cica-member-only-after-sof-1577991.html"
  },
  M120: {
    publisher: "The Astana Times",
    title: "Saudi Arabia becomes observer state in CICA",
    date: "28 Dec 2023",
    url: "https://astanatimes.com/2023/12/saudi-arabia-becomes-observer-state-in-cica/"
  },
  M129: {
    publisher: "Turkmenistan News Gazette",
    title: "Meredov at the sixth ministerial meeting of the CICA (status of observer)",
    date: "Oct 2021",
    url: "https://turkmenistannewsgazette.com/meredov-who-is-in-kazakhstan-invited-president-kassym-zhomart-tokayev-to-turkmenistan/"
  },
  M130: {
    publisher: "News Central Asia",
    title: "The CICA summit in Astana",
    date: "14 Oct 2022",
    url: "https://www.newscentralasia.net/2022/10/14/the-cica-summit-in-astana-emerging-political-force-in-eurasia/"
  },
  M131: {
    publisher: "CICA",
    title: "Statement of the foreign minister of Bangladesh (observer since 2010)",
    date: "Sep 2012",
    url: "https://www.s-cica.org/page/Bangladesh12/"
  }
};

// src/datasets/alliances/nato.ts
var nato = {
  id: "nato",
  name: {
    en: "North Atlantic Treaty Organization",
    fr: "Organisation du trait\xE9 de l\u2019Atlantique nord",
    ru: "\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F \u0421\u0435\u0432\u0435\u0440\u043E\u0430\u0442\u043B\u0430\u043D\u0442\u0438\u0447\u0435\u0441\u043A\u043E\u0433\u043E \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0430",
    tr: "Kuzey Atlantik Antla\u015Fmas\u0131 \xD6rg\xFCt\xFC",
    fa: "\u0633\u0627\u0632\u0645\u0627\u0646 \u067E\u06CC\u0645\u0627\u0646 \u0622\u062A\u0644\u0627\u0646\u062A\u06CC\u06A9 \u0634\u0645\u0627\u0644\u06CC",
    zh: "\u5317\u5927\u897F\u6D0B\u516C\u7EA6\u7EC4\u7EC7"
  },
  short: { en: "NATO", fr: "OTAN", ru: "\u041D\u0410\u0422\u041E", tr: "NATO", fa: "\u0646\u0627\u062A\u0648", zh: "\u5317\u7EA6" },
  kind: ["security"],
  founded: "1949-04-04",
  website: "https://nato.int",
  seat: "Brussels",
  members: [
    {
      countries: ["BE", "CA", "DK", "FR", "GB", "IS", "IT", "LU", "NL", "NO", "PT", "US"],
      role: "member",
      from: "1949-04-04",
      confidence: "sure",
      basis: "copy",
      sources: ["M72"],
      checked: "2026-11-27",
      note: "founding member; treaty in force since 24 August 1949"
    },
    {
      countries: ["GR", "TR"],
      role: "member",
      from: "1952-02-18",
      confidence: "sure",
      basis: "copy",
      sources: ["M73"],
      checked: "2026-11-27"
    },
    {
      countries: ["DE"],
      role: "member",
      from: "1955-05-06",
      confidence: "sure",
      basis: "copy",
      sources: ["M74"],
      checked: "2026-11-28",
      note: "as West Germany; the whole country since 3 October 1990"
    },
    {
      countries: ["ES"],
      role: "member",
      from: "1982-05-30",
      confidence: "sure",
      basis: "copy",
      sources: ["M75"],
      checked: "2026-11-27"
    },
    {
      countries: ["CZ", "HU", "PL"],
      role: "member",
      from: "1999-03-12",
      confidence: "sure",
      basis: "copy",
      sources: ["M75"],
      checked: "2026-11-27"
    },
    {
      countries: ["BG", "EE", "LT", "LV", "RO", "SI", "SK"],
      role: "member",
      from: "2004-03-29",
      confidence: "sure",
      basis: "copy",
      sources: ["M76"],
      checked: "2026-11-27"
    },
    {
      countries: ["AL", "HR"],
      role: "member",
      from: "2009-04-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M77"],
      checked: "2026-11-27"
    },
    {
      countries: ["ME"],
      role: "member",
      from: "2017-06-05",
      confidence: "sure",
      basis: "copy",
      sources: ["M78"],
      checked: "2026-11-27"
    },
    {
      countries: ["MK"],
      role: "member",
      from: "2020-03-27",
      confidence: "sure",
      basis: "copy",
      sources: ["M79"],
      checked: "2026-11-27"
    },
    {
      countries: ["FI"],
      role: "member",
      from: "2023-04-04",
      confidence: "sure",
      basis: "copy",
      sources: ["M80"],
      checked: "2026-11-27"
    },
    {
      countries: ["SE"],
      role: "member",
      from: "2024-03-07",
      confidence: "sure",
      basis: "copy",
      sources: ["M80"],
      checked: "2026-11-27",
      note: "32nd member"
    },
    {
      countries: ["AZ"],
      role: "partner",
      from: "1994-05-04",
      confidence: "sure",
      basis: "copy",
      sources: ["M81"],
      checked: "2026-11-27",
      note: "Partnership for Peace"
    },
    {
      countries: ["GE"],
      role: "partner",
      from: "1994-03-23",
      confidence: "sure",
      basis: "copy",
      sources: ["M82", "M80"],
      checked: "2026-11-27",
      note: "Partnership for Peace; aspirant since the Bucharest summit of 3 April 2008"
    },
    {
      countries: ["KZ"],
      role: "partner",
      from: "1994-05-27",
      confidence: "sure",
      basis: "copy",
      sources: ["M83"],
      checked: "2026-11-27",
      note: "Partnership for Peace; a page of NATO of 2017 gives 1995"
    },
    {
      countries: ["KG"],
      role: "partner",
      from: "1994-06-01",
      confidence: "likely",
      basis: "copy",
      sources: ["M84"],
      checked: "2026-11-27",
      note: "Partnership for Peace; the year is read, the day is general knowledge"
    },
    {
      countries: ["TM"],
      role: "partner",
      from: "1994-05-10",
      confidence: "likely",
      basis: "copy",
      sources: ["M85"],
      checked: "2026-11-27",
      note: "Partnership for Peace; the 18th state to join, which is read; the day is general knowledge"
    },
    {
      countries: ["UZ"],
      role: "partner",
      from: "1994-07-13",
      confidence: "likely",
      basis: "copy",
      sources: ["M86", "M87"],
      checked: "2026-11-27",
      note: "Partnership for Peace; the 22nd state to join in 1994, which is read; the day is general knowledge; a page of NATO of 2017 gives 1995"
    },
    {
      countries: ["AM"],
      role: "partner",
      from: "1994-10-05",
      confidence: "sure",
      basis: "copy",
      sources: ["M88"],
      checked: "2026-11-27",
      note: "Partnership for Peace"
    },
    {
      countries: ["TJ"],
      role: "partner",
      from: "2002-02-20",
      confidence: "sure",
      basis: "copy",
      sources: ["M89"],
      checked: "2026-11-27",
      note: "Partnership for Peace"
    },
    {
      countries: ["UA"],
      role: "partner",
      from: "1994-02-08",
      confidence: "sure",
      basis: "copy",
      sources: ["M90", "M80"],
      checked: "2026-11-27",
      note: "Partnership for Peace; aspirant since 3 April 2008; NATO-Ukraine Council since 11 July 2023"
    },
    {
      countries: ["MD"],
      role: "partner",
      from: "1994-03-16",
      confidence: "sure",
      basis: "copy",
      sources: ["M91"],
      checked: "2026-11-27",
      note: "Partnership for Peace"
    },
    {
      countries: ["RS"],
      role: "partner",
      from: "2006-12-14",
      confidence: "sure",
      basis: "copy",
      sources: ["M92"],
      checked: "2026-11-27",
      note: "Partnership for Peace"
    },
    {
      countries: ["BY"],
      role: "partner",
      from: "1995-01-11",
      to: "2021-11-19",
      confidence: "likely",
      basis: "copy",
      sources: ["M93"],
      checked: "2026-11-27",
      note: "Partnership for Peace; the month is read, the day is general knowledge"
    },
    {
      countries: ["BY"],
      role: "suspended-partner",
      from: "2021-11-19",
      confidence: "sure",
      basis: "copy",
      sources: ["M94", "M95"],
      checked: "2026-11-27",
      note: "practical cooperation, civilian and military, suspended by NATO"
    },
    {
      countries: ["RU"],
      role: "partner",
      from: "1994-06-22",
      to: "2014-04-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M96"],
      checked: "2026-11-27",
      note: "Partnership for Peace"
    },
    {
      countries: ["RU"],
      role: "suspended-partner",
      from: "2014-04-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M97"],
      checked: "2026-11-27",
      note: "practical cooperation suspended by NATO after the annexation of Crimea"
    },
    {
      countries: ["EG", "IL"],
      role: "partner",
      from: "1995-02",
      confidence: "sure",
      basis: "copy",
      sources: ["M98"],
      checked: "2026-11-27",
      note: "Mediterranean Dialogue"
    },
    {
      countries: ["JO"],
      role: "partner",
      from: "1995",
      confidence: "sure",
      basis: "copy",
      sources: ["M98"],
      checked: "2026-11-27",
      note: "Mediterranean Dialogue, later in the same year than the first five"
    },
    {
      countries: ["KW"],
      role: "partner",
      from: "2004-12",
      confidence: "sure",
      basis: "copy",
      sources: ["M99", "M100"],
      checked: "2026-11-27",
      note: "Istanbul Cooperation Initiative; a page of NATO gives the first months of 2005"
    },
    {
      countries: ["BH", "QA"],
      role: "partner",
      from: "2005-02",
      confidence: "sure",
      basis: "copy",
      sources: ["M100"],
      checked: "2026-11-27",
      note: "Istanbul Cooperation Initiative"
    },
    {
      countries: ["AE"],
      role: "partner",
      from: "2005-06-22",
      confidence: "sure",
      basis: "copy",
      sources: ["M101"],
      checked: "2026-11-27",
      note: "Istanbul Cooperation Initiative"
    },
    {
      countries: ["MN", "PK", "IQ", "JP", "KR"],
      role: "partner",
      attested: "2012-10-20",
      confidence: "sure",
      basis: "copy",
      sources: ["M102"],
      checked: "2026-11-27",
      note: "partner across the globe; beginning not known"
    },
    {
      countries: ["AF"],
      role: "partner",
      attested: "2012-10-20",
      to: "2021-08",
      confidence: "likely",
      basis: "copy",
      sources: ["M102"],
      checked: "2026-11-27",
      note: "partner across the globe; beginning not known; until the republic fell, which is general knowledge"
    }
  ],
  confidence: "sure",
  basis: "copy",
  sources: ["M72", "M80"],
  checked: "2026-11-27",
  note: "Each partner\u2019s note names its format: Partnership for Peace, Mediterranean Dialogue, Istanbul Cooperation Initiative, or partner across the globe. Only states on or near the map are listed. None of the five Central Asian states is an applicant. The results of the Ankara summit of July 2026 are not covered."
};
var natoSources = {
  M72: {
    publisher: "NATO",
    title: "Member countries (copy of 20 October 2012)",
    url: "https://cybercemetery.unt.edu/archive/oilspill/20121020171034/http://www.nato.int/cps/en/SID-19D502B3-4C3DC2B7/natolive/topics_52044.htm"
  },
  M73: {
    publisher: "NATO",
    title: "Marking 60 years of membership (Greece and T\xFCrkiye)",
    date: "16 Feb 2012",
    url: "https://www.nato.int/cps/en/natohq/news_84445.htm"
  },
  M74: {
    publisher: "NATO",
    title: "Address by Ambassador Martin Erdmann, 60 years of Germany\u2019s accession",
    date: "3 Jun 2015",
    url: "https://www.nato.int/cps/en/natohq/opinions_120398.htm"
  },
  M75: {
    publisher: "Los Angeles Times",
    title: "NATO\u2019s first 50 years (chronology)",
    date: "25 Apr 1999",
    url: "https://www.latimes.com/archives/la-xpm-1999-apr-25-mn-32062-story.html"
  },
  M76: {
    publisher: "NATO",
    title: "NATO enlargement (copy of 13 July 2006)",
    date: "9 May 2006",
    url: "https://web.archive.org/web/20060713001235/http:/www.nato.int/issues/enlargement/index.html"
  },
  M77: {
    publisher: "US Department of State",
    title: "Albania and Croatia join NATO",
    date: "1 Apr 2009",
    url: "https://webarchive.library.unt.edu/eot2008/20090512114922/http://www.america.gov/st/peacesec-english/2009/April/20090401130205dmslahrellek0.6114008.html"
  },
  M78: {
    publisher: "Emory International Law Review",
    title: "The North Atlantic Treaty at 70: Article 10",
    date: "2019",
    url: "https://law.emory.edu/eilr/content/volume-34/issue-special/articles/north-atlantic-treaty-article-10.html"
  },
  M79: {
    publisher: "NATO Watch",
    title: "North Macedonia becomes the 30th member of NATO",
    date: "28 Mar 2020",
    url: "https://natowatch.org/newsbriefs/2020/north-macedonia-becomes-30th-member-nato"
  },
  M80: {
    publisher: "NATO",
    title: "Enlargement and Article 10",
    date: "8 Mar 2024",
    url: "https://www.nato.int/cps/ru/natohq/topics_49212.htm?selectedLocale=en"
  },
  M81: {
    publisher: "Ministry of Foreign Affairs of Azerbaijan",
    title: "Azerbaijan and NATO",
    url: "https://nato-pfp.mfa.gov.az/en/category/azerbaycan-ve-nato-emekdasligi-haqqinda-arayis"
  },
  M82: {
    publisher: "Ministry of Foreign Affairs of Georgia",
    title: "Georgia and NATO: chronology",
    url: "https://nato.mfa.gov.ge/en/nato-chronology"
  },
  M83: {
    publisher: "Itar-Tass, through OANA",
    title: "NATO envoy goes to Kazakhstan",
    date: "12 May 2011",
    url: "https://m.oananews.org/node/181665"
  },
  M84: {
    publisher: "NATO",
    title: "Relations with the Kyrgyz Republic",
    date: "12 Dec 2017",
    url: "https://www.nato.int/cps/en/natohq/topics_49607.htm"
  },
  M85: {
    publisher: "taz (AP)",
    title: "Turkmenistan: NATO partnership (in German)",
    date: "1994",
    url: "https://taz.de/Archiv-Suche/!1563153&s=&SuchRahmen=Print"
  },
  M86: {
    publisher: "taz (dpa)",
    title: "Uzbekistan: NATO partnership (in German)",
    date: "1994",
    url: "https://taz.de/Archiv-Suche/!1553610&s=&SuchRahmen=Print"
  },
  M87: {
    publisher: "RFE/RL",
    title: "NATO regional bureau opens in Tashkent",
    date: "16 May 2014",
    url: "https://rferl.org/content/nato-regional-bureau-opens-in-tashkent/25387683.html"
  },
  M88: {
    publisher: "Global News, Georgia",
    title: "NATO and Armenia\u2019s mission on 30 years of partnership",
    date: "Oct 2024",
    url: "https://globalnews.ge/en/region/974-nato-somxettan-urtiertobis-garrmavebas-quot-gansak"
  },
  M89: {
    publisher: "NATO",
    title: "Tajikistan signs the Framework Document of the Partnership for Peace (in French)",
    date: "20 Feb 2002",
    url: "https://www.nato.int/cps/en/natohq/news_19493.htm?selectedLocale=fr"
  },
  M90: {
    publisher: "AFP",
    title: "Ukraine\u2019s slow march towards NATO membership",
    date: "10 Jul 2023",
    url: "https://www.spacewar.com/afp/230710104114.pfut1amj.html"
  },
  M91: {
    publisher: "Ministry of Foreign Affairs of Moldova",
    title: "The Partnership for Peace",
    url: "https://mfa.gov.md/en/content/partnership-peace-pfp"
  },
  M92: {
    publisher: "NATO",
    title: "Bosnia and Herzegovina, Montenegro and Serbia join the Partnership for Peace",
    date: "14 Dec 2006",
    url: "https://www.nato.int/docu/update/2006/12-december/e1214a.htm"
  },
  M93: {
    publisher: "Politring (Ministry of Defence of Belarus)",
    title: "No NATO training centre in Belarus (in Russian)",
    url: "https://politring.com/country/print:page,1,31469-minoborony-oproverglo-informaciyu-o-sozdanii-v-belarusi-uchebnogo-centra-nato.html"
  },
  M94: {
    publisher: "Zerkalo.io, relayed by MOYBY",
    title: "NATO on the suspension of cooperation with Belarus (in Russian)",
    date: "Nov 2021",
    url: "https://moyby.com/news/460015"
  },
  M95: {
    publisher: "TASS",
    title: "Belarus reports NATO\u2019s suspension of cooperation",
    date: "23 Nov 2021",
    url: "https://tass.com/world/1365131"
  },
  M96: {
    publisher: "Bundeszentrale f\xFCr politische Bildung",
    title: "Chronicle of Germany: 10-11 January 1994 (in German)",
    url: "https://bpb.de/themen/zeit-kulturgeschichte/deutschland-chronik/132530/10-11-januar-1994"
  },
  M97: {
    publisher: "China Daily",
    title: "NATO suspends cooperation with Russia over Ukraine crisis",
    date: "2 Apr 2014",
    url: "https://europe.chinadaily.com.cn/world/2014-04/02/content_17399900.htm"
  },
  M98: {
    publisher: "Taylor & Francis",
    title: "NATO\u2019s Mediterranean initiative (abstract of a chapter)",
    url: "https://www.taylorfrancis.com/books/9781135577179/chapters/10.4324%2F9780203904800-4"
  },
  M99: {
    publisher: "Kuwait Times",
    title: "Crown Prince attends ICI ceremony",
    date: "Sep 2024",
    url: "https://kuwaittimes.com/article/19408/kuwait/other-news/crown-prince-attends-ici-ceremony/"
  },
  M100: {
    publisher: "The AsiaN",
    title: "Gulf countries mark 20 years of NATO partnership",
    date: "2024",
    url: "https://theasian.asia/?p=192788"
  },
  M101: {
    publisher: "NATO",
    title: "United Arab Emirates to develop cooperation with NATO",
    date: "22 Jun 2005",
    url: "https://www.nato.int/cps/en/natohq/news_21437.htm"
  },
  M102: {
    publisher: "NATO",
    title: "Partners across the globe (copy of 20 October 2012)",
    url: "https://cybercemetery.unt.edu/archive/oilspill/20121020070516/http://www.nato.int/cps/en/natolive/topics_49188.htm"
  }
};

// src/datasets/alliances/c5plus1.ts
var c5plus1 = {
  id: "c5plus1",
  name: {
    en: "C5+1 diplomatic platform (five Central Asian states and the United States)",
    ru: "C5+1",
    zh: "C5+1",
    fa: "C5+1",
    tr: "C5+1"
  },
  short: "C5+1",
  kind: ["political", "economic"],
  founded: "2015-11-01",
  website: "https://state.gov",
  members: [
    {
      countries: ["KZ", "KG", "TJ", "TM", "UZ"],
      role: "participant",
      from: "2015-11-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M133", "M29"],
      checked: "2026-11-28",
      note: "foreign ministers, Samarkand"
    },
    {
      countries: ["US"],
      role: "participant",
      from: "2015-11-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M133", "M29"],
      checked: "2026-11-28"
    }
  ],
  confidence: "sure",
  basis: "copy",
  sources: ["M133", "M29"],
  checked: "2026-11-28",
  note: "A format, not an organisation: it has no members in the legal sense. Leaders met on 19 September 2023 in New York for the first time and on 6 November 2025 in Washington. The name is also used for formats with China, the European Union, Japan and others."
};
var c5plus1Sources = {
  M29: {
    publisher: "Qalampir.uz",
    title: "Invitation to the C5+1 summit; history of the format",
    date: "27 Oct 2025",
    url: "https://qalampir.uz/en/news/tramp-markaziy-osiye-ra%D2%B3barlarini-sammit-utkazishga-taklif-k-ildi-126176"
  },
  M133: {
    publisher: "US Department of State",
    title: "Remarks at the opening of the C5+1 ministerial meeting, Samarkand",
    date: "1 Nov 2015",
    url: "https://2009-2017.state.gov/secretary/remarks/2015/11/249046.htm"
  }
};

// src/datasets/alliances/traceca.ts
var traceca = {
  id: "traceca",
  name: {
    en: "Transport Corridor Europe-Caucasus-Asia (Intergovernmental Commission)",
    ru: "\u0422\u0440\u0430\u043D\u0441\u043F\u043E\u0440\u0442\u043D\u044B\u0439 \u043A\u043E\u0440\u0438\u0434\u043E\u0440 \u0415\u0432\u0440\u043E\u043F\u0430-\u041A\u0430\u0432\u043A\u0430\u0437-\u0410\u0437\u0438\u044F",
    tr: "Avrupa-Kafkasya-Asya Ula\u015Ft\u0131rma Koridoru"
  },
  short: { en: "TRACECA", ru: "\u0422\u0420\u0410\u0421\u0415\u041A\u0410" },
  kind: ["economic"],
  founded: "1993-05",
  website: "https://traceca-org.org",
  seat: "Baku",
  members: [
    {
      countries: ["AM", "AZ", "BG", "GE", "KZ", "KG", "MD", "RO", "TJ", "TR", "UA", "UZ"],
      role: "member",
      from: "1998-09-08",
      confidence: "sure",
      basis: "copy",
      sources: ["M134", "M30"],
      checked: "2026-11-28",
      note: "signed the basic agreement in Baku; entry into force differs by state"
    },
    {
      countries: ["IR"],
      role: "member",
      from: "2009-07",
      confidence: "sure",
      basis: "copy",
      sources: ["M135"],
      checked: "2026-11-28"
    },
    {
      countries: ["TM"],
      role: "member",
      from: "2023-11-14",
      confidence: "sure",
      basis: "copy",
      sources: ["M30"],
      checked: "2026-11-28",
      note: "took part in the programme from 1993 without joining the agreement"
    }
  ],
  confidence: "sure",
  basis: "copy",
  sources: ["M134", "M135"],
  checked: "2026-11-28",
  note: "A programme since May 1993; the basic agreement was signed in Baku on 8 September 1998."
};
var tracecaSources = {
  M30: {
    publisher: "News Central Asia",
    title: "Turkmenistan\u2019s accession to the TRACECA basic agreement",
    date: "17 Nov 2023",
    url: "https://www.newscentralasia.net/2023/11/17/foreign-ministry-announces-turkmenistans-accession-to-the-traceca-corridor-basic-agreement/"
  },
  M134: {
    publisher: "TRACECA",
    title: "Member countries",
    url: "https://traceca-org.org/en/countries"
  },
  M135: {
    publisher: "TRACECA",
    title: "History of TRACECA",
    url: "https://traceca-org.org/ge/about-traceca/history-of-traceca"
  }
};

// src/datasets/alliances/guam.ts
var guam = {
  id: "guam",
  name: {
    en: "Organization for Democracy and Economic Development - GUAM",
    ru: "\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F \u0437\u0430 \u0434\u0435\u043C\u043E\u043A\u0440\u0430\u0442\u0438\u044E \u0438 \u044D\u043A\u043E\u043D\u043E\u043C\u0438\u0447\u0435\u0441\u043A\u043E\u0435 \u0440\u0430\u0437\u0432\u0438\u0442\u0438\u0435 - \u0413\u0423\u0410\u041C"
  },
  short: { en: "GUAM", ru: "\u0413\u0423\u0410\u041C" },
  names: [
    { to: "1999-04-24", name: "GUAM", short: { en: "GUAM", ru: "\u0413\u0423\u0410\u041C" } },
    { from: "1999-04-24", to: "2005-05-05", name: "GUUAM", short: { en: "GUUAM", ru: "\u0413\u0423\u0423\u0410\u041C" } },
    { from: "2005-05-05", to: "2006-05-23", name: "GUAM", short: { en: "GUAM", ru: "\u0413\u0423\u0410\u041C" } }
  ],
  kind: ["political", "economic"],
  founded: "1997-10-10",
  website: "https://guam-organization.org",
  seat: "Kyiv",
  members: [
    {
      countries: ["AZ", "GE", "MD", "UA"],
      role: "member",
      from: "1997-10-10",
      confidence: "likely",
      basis: "copy",
      sources: ["M103"],
      checked: "2026-11-27",
      note: "the year is read, the day is general knowledge"
    },
    {
      countries: ["UZ"],
      role: "member",
      from: "1999-04-24",
      to: "2005-05-05",
      confidence: "likely",
      basis: "copy",
      sources: ["M46", "M103"],
      checked: "2026-11-27",
      note: "the months of joining and the year of leaving are read, the days are general knowledge; inactive from 2002"
    }
  ],
  confidence: "likely",
  basis: "copy",
  sources: ["M103"],
  checked: "2026-11-27",
  note: "A forum until its charter of June 2001. Called GUUAM from 1999 to 2005, with Uzbekistan; renamed at the Kyiv summit of May 2006."
};
var guamSources = {
  M46: cstoSources.M46,
  M103: {
    publisher: "Heydar Aliyev Heritage Research Centre",
    title: "GUAM: Organization for Democracy and Economic Development",
    url: "https://lib.aliyev-heritage.org/en/2694814.html"
  }
};

// src/datasets/alliances/oic.ts
var oic = {
  id: "oic",
  name: {
    en: "Organisation of Islamic Cooperation",
    ar: "\u0645\u0646\u0638\u0645\u0629 \u0627\u0644\u062A\u0639\u0627\u0648\u0646 \u0627\u0644\u0625\u0633\u0644\u0627\u0645\u064A",
    fa: "\u0633\u0627\u0632\u0645\u0627\u0646 \u0647\u0645\u06A9\u0627\u0631\u06CC \u0627\u0633\u0644\u0627\u0645\u06CC",
    tr: "\u0130slam \u0130\u015Fbirli\u011Fi Te\u015Fkilat\u0131",
    ru: "\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F \u0438\u0441\u043B\u0430\u043C\u0441\u043A\u043E\u0433\u043E \u0441\u043E\u0442\u0440\u0443\u0434\u043D\u0438\u0447\u0435\u0441\u0442\u0432\u0430",
    zh: "\u4F0A\u65AF\u5170\u5408\u4F5C\u7EC4\u7EC7"
  },
  short: { en: "OIC", tr: "\u0130\u0130T", ru: "\u041E\u0418\u0421" },
  names: [
    {
      to: "2011-06-28",
      name: {
        en: "Organisation of the Islamic Conference",
        ar: "\u0645\u0646\u0638\u0645\u0629 \u0627\u0644\u0645\u0624\u062A\u0645\u0631 \u0627\u0644\u0625\u0633\u0644\u0627\u0645\u064A",
        ru: "\u041E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F \u0418\u0441\u043B\u0430\u043C\u0441\u043A\u0430\u044F \u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438\u044F",
        tr: "\u0130slam Konferans\u0131 \xD6rg\xFCt\xFC",
        fr: "Organisation de la conf\xE9rence islamique"
      },
      short: { en: "OIC", ru: "\u041E\u0418\u041A", tr: "\u0130K\xD6" }
    }
  ],
  kind: ["political", "cultural"],
  founded: "1969-09-25",
  website: "https://oic-oci.org",
  seat: "Jeddah",
  members: [
    {
      countries: [
        "IR",
        "PK",
        "TR",
        "SA",
        "JO",
        "KW",
        "LB",
        "YE",
        "PS",
        "ID",
        "LY",
        "MY",
        "SO",
        "SD",
        "TD"
      ],
      role: "member",
      from: "1969",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27"
    },
    {
      countries: ["EG"],
      role: "member",
      from: "1969",
      to: "1979",
      confidence: "sure",
      basis: "copy",
      sources: ["M104", "M105"],
      checked: "2026-11-27"
    },
    {
      countries: ["EG"],
      role: "suspended",
      from: "1979",
      to: "1984",
      confidence: "sure",
      basis: "copy",
      sources: ["M105", "M106"],
      checked: "2026-11-27"
    },
    {
      countries: ["EG"],
      role: "member",
      from: "1984",
      confidence: "sure",
      basis: "copy",
      sources: ["M105", "M106"],
      checked: "2026-11-27",
      note: "invited back by the summit of 19 January 1984"
    },
    {
      countries: ["AF"],
      role: "member",
      from: "1969",
      to: "1980",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27"
    },
    {
      countries: ["AF"],
      role: "suspended",
      from: "1980",
      to: "1989",
      confidence: "likely",
      basis: "copy",
      sources: ["M106"],
      checked: "2026-11-27",
      note: "suspended at the summits of 1981 and 1984, which is read; first and last year are general knowledge"
    },
    {
      countries: ["AF"],
      role: "member",
      from: "1989",
      confidence: "likely",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27",
      note: "the year of its return is general knowledge"
    },
    {
      countries: ["SY"],
      role: "member",
      from: "1972",
      to: "2012-08-15",
      confidence: "sure",
      basis: "copy",
      sources: ["M104", "M107"],
      checked: "2026-11-27",
      note: "some lists give 1970"
    },
    {
      countries: ["SY"],
      role: "suspended",
      from: "2012-08-15",
      to: "2025-03-07",
      confidence: "sure",
      basis: "copy",
      sources: ["M107"],
      checked: "2026-11-27"
    },
    {
      countries: ["SY"],
      role: "member",
      from: "2025-03-07",
      confidence: "sure",
      basis: "copy",
      sources: ["M107"],
      checked: "2026-11-27"
    },
    {
      countries: ["AE", "BH", "OM", "QA"],
      role: "member",
      from: "1972",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27",
      note: "some lists give 1970"
    },
    {
      countries: ["BD", "UG"],
      role: "member",
      from: "1974",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27"
    },
    {
      countries: ["IQ"],
      role: "member",
      from: "1975",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27"
    },
    {
      countries: ["MV"],
      role: "member",
      from: "1976",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27"
    },
    {
      countries: ["DJ"],
      role: "member",
      from: "1978",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27"
    },
    {
      countries: ["BN"],
      role: "member",
      from: "1984",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27"
    },
    {
      countries: ["AZ", "KG", "TJ", "TM", "AL"],
      role: "member",
      from: "1992",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27",
      note: "some lists give 1991 for Azerbaijan"
    },
    {
      countries: ["KZ"],
      role: "member",
      from: "1995",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27"
    },
    {
      countries: ["UZ"],
      role: "member",
      from: "1996",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27",
      note: "some lists give 1995"
    },
    {
      countries: ["RU"],
      role: "observer",
      from: "2005",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27"
    },
    {
      countries: ["BA"],
      role: "observer",
      from: "1994",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27"
    },
    {
      countries: ["CF"],
      role: "observer",
      from: "1996",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27"
    },
    {
      countries: ["TH"],
      role: "observer",
      from: "1998",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27"
    },
    {
      countries: ["x:trnc"],
      role: "observer",
      from: "1979",
      confidence: "sure",
      basis: "copy",
      sources: ["M104"],
      checked: "2026-11-27",
      note: "as Turkish Cypriot State since 2004"
    }
  ],
  confidence: "sure",
  basis: "copy",
  sources: ["M104", "M108"],
  checked: "2026-11-27",
  note: "Called the Organisation of the Islamic Conference until 28 June 2011. Only states on or near the map are listed."
};
var oicSources = {
  M104: {
    publisher: "State Information Service, Egypt",
    title: "The Organization of Islamic Cooperation (members and observers by year)",
    date: "18 Mar 2023",
    url: "https://us.sis.gov.eg/Story/178316/The-Organization-of-Islamic-Cooperation?lang=en-us"
  },
  M105: {
    publisher: "The Christian Science Monitor",
    title: "Mubarak moves to reassert Egypt\u2019s clout in Islamic world",
    date: "1 Feb 1984",
    url: "https://www.csmonitor.com/1984/0201/020122.html"
  },
  M106: {
    publisher: "MEDEA Institute",
    title: "Islamic summits",
    url: "https://www.medea.be/en/countries/islamic-world-general/islamic-summits/"
  },
  M107: {
    publisher: "A News",
    title: "Syria regains OIC membership",
    date: "7 Mar 2025",
    url: "https://www.anews.com.tr/world/2025/03/07/syria-regains-oic-membership-through-initiative-by-turkiye"
  },
  M108: {
    publisher: "Organisation of Islamic Cooperation",
    title: "Change of logo and name to Organisation of Islamic Cooperation",
    date: "28 Jun 2011",
    url: "https://www.oic-oci.org/topic/?lan=en&t_id=5453"
  }
};

// src/datasets/alliances/camtg.ts
var camtg = {
  id: "camtg",
  name: {
    en: "Consultative Meeting of the Heads of State of Central Asia",
    ru: "\u041A\u043E\u043D\u0441\u0443\u043B\u044C\u0442\u0430\u0442\u0438\u0432\u043D\u0430\u044F \u0432\u0441\u0442\u0440\u0435\u0447\u0430 \u0433\u043B\u0430\u0432 \u0433\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432 \u0426\u0435\u043D\u0442\u0440\u0430\u043B\u044C\u043D\u043E\u0439 \u0410\u0437\u0438\u0438"
  },
  short: { en: "Consultative Meeting", ru: "\u041A\u043E\u043D\u0441\u0443\u043B\u044C\u0442\u0430\u0442\u0438\u0432\u043D\u0430\u044F \u0432\u0441\u0442\u0440\u0435\u0447\u0430" },
  kind: ["political", "economic"],
  founded: "2018-03-15",
  members: [
    {
      countries: ["KZ", "KG", "TJ", "TM", "UZ"],
      role: "participant",
      from: "2018-03-15",
      confidence: "sure",
      basis: "copy",
      sources: ["M109"],
      checked: "2026-11-27",
      note: "Turkmenistan was represented below president at the first meeting"
    },
    {
      countries: ["AZ"],
      role: "participant",
      from: "2025-11-16",
      confidence: "sure",
      basis: "copy",
      sources: ["M31"],
      checked: "2026-11-28",
      note: "guest in 2023 and 2024; full participant since the seventh meeting, Tashkent"
    }
  ],
  confidence: "sure",
  basis: "copy",
  sources: ["M109", "M110", "M111", "M31"],
  checked: "2026-11-27",
  note: "Meetings: Astana, 15 March 2018; Tashkent, 29 November 2019; Avaza, 6 August 2021; Cholpon-Ata, 21 July 2022; Dushanbe, 14 September 2023; Astana, 9 August 2024; Tashkent, 16 November 2025. Reports were read for the first two and the last two, the others are general knowledge."
};
var camtgSources = {
  M31: {
    publisher: "Trend",
    title: "Seventh Consultative Meeting; Azerbaijan joins",
    date: "16 Nov 2025",
    url: "https://www.trend.az/azerbaijan/politics/4118240.html"
  },
  M109: {
    publisher: "President of Kazakhstan",
    title: "Working (consultative) meeting of the heads of Central Asian states",
    date: "15 Mar 2018",
    url: "https://www.akorda.kz/en/events/akorda_news/meetings_and_receptions/participation-in-the-working-consultative-meeting-of-the-heads-of-central-asian-states"
  },
  M110: {
    publisher: "News Central Asia",
    title: "Summit of the heads of Central Asian states in Tashkent",
    date: "2 Dec 2019",
    url: "https://www.newscentralasia.net/2019/12/02/summit-of-the-heads-of-central-asian-states-in-tashkent-initiates-comprehensive-regional-integration/"
  },
  M111: {
    publisher: "RFE/RL",
    title: "Central Asian leaders hold consultative meeting",
    date: "9 Aug 2024",
    url: "https://rferl.org/amp/central-asian-leaders-consultative-meeting/33072952.html"
  }
};

// src/datasets/alliances/turksoy.ts
var turksoy = {
  id: "turksoy",
  name: {
    en: "International Organization of Turkic Culture",
    tr: "Uluslararas\u0131 T\xFCrk K\xFClt\xFCr\xFC Te\u015Fkilat\u0131",
    ru: "\u041C\u0435\u0436\u0434\u0443\u043D\u0430\u0440\u043E\u0434\u043D\u0430\u044F \u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F \u0442\u044E\u0440\u043A\u0441\u043A\u043E\u0439 \u043A\u0443\u043B\u044C\u0442\u0443\u0440\u044B"
  },
  short: { en: "TURKSOY", tr: "T\xDCRKSOY", ru: "\u0422\u042E\u0420\u041A\u0421\u041E\u0419" },
  kind: ["cultural"],
  founded: "1993-07-12",
  website: "https://turksoy.org",
  seat: "Ankara",
  members: [
    {
      countries: ["AZ", "KZ", "KG", "TM", "TR", "UZ"],
      role: "member",
      from: "1993-07-12",
      confidence: "sure",
      basis: "copy",
      sources: ["M112", "M113"],
      checked: "2026-11-27",
      note: "Uzbekistan\u2019s activity lapsed for long periods"
    }
  ],
  confidence: "sure",
  basis: "copy",
  sources: ["M112", "M113"],
  checked: "2026-11-27"
};
var turksoySources = {
  M112: {
    publisher: "AZERTAC",
    title: "Anniversary of TURKSOY (in French)",
    date: "12 Jul 2021",
    url: "https://azertag.az/fr/xeber/france-1828371"
  },
  M113: {
    publisher: "Eurasia Magazine",
    title: "The UNESCO of the Turkic world",
    url: "https://eurasiamagazine.com/the-unesco-of-the-turkic-world"
  }
};

// src/datasets/alliances/brics.ts
var brics = {
  id: "brics",
  name: { en: "BRICS", ru: "\u0411\u0420\u0418\u041A\u0421", zh: "\u91D1\u7816\u56FD\u5BB6", fa: "\u0628\u0631\u06CC\u06A9\u0633", tr: "BRICS" },
  short: { en: "BRICS", ru: "\u0411\u0420\u0418\u041A\u0421", zh: "\u91D1\u7816\u56FD\u5BB6", fa: "\u0628\u0631\u06CC\u06A9\u0633" },
  names: [
    {
      to: "2011",
      name: { en: "BRIC", ru: "\u0411\u0420\u0418\u041A", zh: "\u91D1\u7816\u56DB\u56FD" },
      short: { en: "BRIC", ru: "\u0411\u0420\u0418\u041A", zh: "\u91D1\u7816\u56DB\u56FD" }
    }
  ],
  kind: ["political", "economic"],
  founded: "2009-06-16",
  members: [
    {
      countries: ["RU", "CN", "IN"],
      role: "member",
      from: "2009-06-16",
      confidence: "likely",
      basis: "copy",
      sources: ["M114"],
      checked: "2026-11-27",
      note: "first summit, in Russia; the year is read, the day is general knowledge; ministers had met since 2006"
    },
    {
      countries: ["IR", "AE", "EG", "ET"],
      role: "member",
      from: "2024-01-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M115"],
      checked: "2026-11-27"
    },
    {
      countries: ["ID"],
      role: "partner",
      from: "2025-01-01",
      to: "2025-01-06",
      confidence: "sure",
      basis: "copy",
      sources: ["M115", "M116"],
      checked: "2026-11-27"
    },
    {
      countries: ["ID"],
      role: "member",
      from: "2025-01-06",
      confidence: "sure",
      basis: "copy",
      sources: ["M116"],
      checked: "2026-11-27"
    },
    {
      countries: ["BY", "KZ", "UZ", "MY", "TH", "UG"],
      role: "partner",
      from: "2025-01-01",
      confidence: "sure",
      basis: "copy",
      sources: ["M115"],
      checked: "2026-11-27",
      note: "partner status created in 2024"
    },
    {
      countries: ["VN"],
      role: "partner",
      from: "2025-06",
      confidence: "sure",
      basis: "copy",
      sources: ["M117"],
      checked: "2026-11-27",
      note: "tenth partner"
    }
  ],
  confidence: "likely",
  basis: "copy",
  sources: ["M114"],
  checked: "2026-11-27",
  note: "Only states on or near the map are listed; Brazil and South Africa are members as well. Saudi Arabia was invited from 1 January 2024; Russia counts it as a member, others do not, and it is left out."
};
var bricsSources = {
  M114: {
    publisher: "News.az",
    title: "Nine countries set to join BRICS as partners in 2025",
    date: "24 Dec 2024",
    url: "https://news.az/news/nine-countries-set-to-join-brics-as-partners-in-2025"
  },
  M115: {
    publisher: "The Independent, Kampala (TASS)",
    title: "Uganda, 8 other countries to become BRICS partners from today",
    date: "1 Jan 2025",
    url: "https://www.independent.co.ug/uganda-8-other-countries-to-become-brics-partners-from-today/"
  },
  M116: {
    publisher: "24.kg",
    title: "Indonesia becomes full member of BRICS",
    date: "8 Jan 2025",
    url: "https://24.kg/english/316161__Indonesia_becomes_full_member_of_BRICS/"
  },
  M117: {
    publisher: "MENAFN",
    title: "Vietnam is currently BRICS tenth partner nation",
    date: "15 Jun 2025",
    url: "https://menafn.com/1109675986/Vietnam-is-currently-BRICS-tenth-partner-nation"
  }
};

// src/datasets/alliances/index.ts
var alliances2 = [
  sco,
  csto,
  ots,
  eaeu,
  cis,
  eco,
  cica,
  nato,
  c5plus1,
  traceca,
  guam,
  oic,
  camtg,
  turksoy,
  brics
];
var allianceSources = {
  ...scoSources,
  ...cstoSources,
  ...otsSources,
  ...eaeuSources,
  ...cisSources,
  ...ecoSources,
  ...cicaSources,
  ...natoSources,
  ...c5plus1Sources,
  ...tracecaSources,
  ...guamSources,
  ...oicSources,
  ...camtgSources,
  ...turksoySources,
  ...bricsSources
};

// src/datasets/article-insets.ts
var articleInsets = [
  {
    id: "valley",
    box: [69.25, 39.44, 71.65, 40.59],
    tone: "hostile",
    head: "14\u201317 September 2022",
    caption: "Fighting along about 110 km of border; over 100 people reported killed",
    narrow: {
      head: "Where they fought in 2022",
      caption: "About 110 km of border (thick line); more than 100 people reported killed. Settled by a treaty of 13 March 2025."
    },
    tells: ["L44"],
    places: ["place:khujand", "place:isfara", "place:batken", "place:vorukh"]
  }
];

// src/datasets/article-texts.ts
var kicker = "Central Asia";
var headline = "With trouble on two borders, Tajikistan looks to Iran";
var deck = "Dushanbe is wary of the Taliban to the south. It clashed with Kyrgyzstan in 2022, and the Turkic states then supported Kyrgyzstan\u2019s efforts for peace. The author sees it looking beyond Russia for security partners.";
var deckNarrow = "Dushanbe is wary of the Taliban and clashed with Kyrgyzstan in 2022. The author sees it looking beyond Russia for security partners.";
var credit = "Samantha Fanger, Caspian Policy Center, 2 Nov 2023; Human Rights Watch; TRT World; Asia-Plus";
var borderNote = "The article dates the border conflict to September 2023; it took place in September 2022.";

// src/datasets/article-settings.ts
var articleSettings = {
  lang: "en",
  machineTranslated: ["ru", "tg", "fa", "kk", "ky", "uz", "tk", "tr", "zh", "ar", "de", "fr"],
  kicker,
  headline,
  deck,
  deckNarrow,
  credit,
  summary: "Two weeks after a visit by Iran\u2019s defence minister. On the author\u2019s reading Tajikistan draws closer to Iran while it leans on Russia, stands against the Taliban to its south and has yet to settle its border with Kyrgyzstan.",
  asOf: "2023-11-02",
  knownTo: "2026-06-30",
  worldview: "un",
  focus: ["TJ"],
  roles: ["member"],
  // Tehran, Kabul and Bishkek with Iran and the Caspian; Moscow lies beyond, and an arrow says so.
  box: [47.8, 27.5, 79.3, 47.1],
  show: {
    alliances: ["ots"],
    disputes: ["kg-tj-border"],
    links: ["L01", "L30", "L26", "L44", "L45", "L41"]
  }
};

// src/datasets/corrections.ts
var corrections = [
  {
    id: "correction-01",
    text: "The border conflict is dated to September 2023.",
    record: "It took place from 14 to 17 September 2022.",
    note: borderNote,
    links: ["L44", "L45"],
    steps: ["step-7"],
    confidence: "sure",
    basis: "copy",
    sources: ["D01", "A17"],
    checked: "2026-11-27"
  },
  {
    id: "correction-02",
    text: "The SCO defence ministers met in May 2023.",
    record: "They met on 28 April 2023 in New Delhi.",
    links: ["L21"],
    steps: ["step-4"],
    confidence: "sure",
    basis: "copy",
    sources: ["A07", "A08", "A09"],
    checked: "2026-11-27"
  },
  {
    id: "correction-03",
    kind: "context",
    text: "The SCO meeting shows cooperation beyond Russia.",
    record: "Russia\u2019s minister took part in it as well.",
    links: ["L21", "L22"],
    steps: ["step-4"],
    confidence: "sure",
    basis: "copy",
    sources: ["A09"],
    checked: "2026-11-27"
  },
  {
    id: "correction-04",
    text: "The article calls Iran, Kazakhstan, India and Russia Tajikistan\u2019s neighbours.",
    record: "None of the four has a border with Tajikistan; Afghanistan, China, Kyrgyzstan and Uzbekistan have.",
    links: ["L22", "L54"],
    steps: ["step-4", "step-8"],
    confidence: "sure",
    basis: "copy",
    sources: ["A63"],
    checked: "2026-11-27"
  },
  {
    id: "correction-05",
    text: "Iraq is a concern that Tajikistan shares.",
    record: "The article does not explain it. It may be a slip; the author was not asked.",
    links: ["L55"],
    confidence: "check",
    basis: "article",
    sources: ["A01"],
    checked: "2026-11-27"
  },
  {
    id: "correction-06",
    text: "The OTS was at first about cultural cooperation.",
    record: "Its founding agreement of 2009 covers foreign policy and economy as well; the cultural body of the Turkic states is TURKSOY.",
    links: ["L47"],
    confidence: "likely",
    basis: "copy",
    sources: ["A59"],
    checked: "2026-11-27"
  },
  {
    id: "correction-07",
    text: "Tajikistan and Uzbekistan were the poorest of the five Central Asian states.",
    record: "By GDP per head Tajikistan came last in 1991 (458 US dollars) and Kyrgyzstan (569) before Uzbekistan (658); so they stood in 2023 too.",
    links: ["L40"],
    confidence: "likely",
    basis: "copy",
    sources: ["A64"],
    checked: "2026-11-27"
  },
  {
    id: "correction-08",
    kind: "context",
    text: "Uzbekistan relies on Russia as Tajikistan does.",
    record: "It has been outside the CSTO since 2012 and is an observer in the EAEU.",
    links: ["L42"],
    confidence: "likely",
    basis: "copy",
    sources: ["M48", "M55"],
    checked: "2026-11-28"
  },
  {
    id: "correction-09",
    text: "Tajikistan has no official regional platform.",
    record: "It takes part in the Consultative Meetings of Central Asia and was their host in September 2023.",
    links: ["L39"],
    steps: ["step-6"],
    confidence: "likely",
    basis: "copy",
    sources: ["M31"],
    checked: "2026-11-27"
  },
  {
    id: "correction-10",
    text: "A tourism forum took place on 13 June 2022.",
    record: "No other report of it was found; one of November 2022 tells of a forum in Dushanbe on the 12th of that month.",
    links: ["L18"],
    steps: ["step-3"],
    confidence: "check",
    basis: "copy",
    sources: ["A06"],
    checked: "2026-11-27"
  },
  {
    id: "correction-11",
    kind: "context",
    text: "A joint task force met; its level is not stated.",
    record: "It was the first session, held by the interior ministries.",
    links: ["L19"],
    steps: ["step-3"],
    confidence: "sure",
    basis: "copy",
    sources: ["A05"],
    checked: "2026-11-27"
  },
  {
    id: "correction-12",
    kind: "context",
    text: "Kazakhstan and Uzbekistan did not issue official statements of support for Kyrgyzstan.",
    record: "Neither took its side, but both presidents spoke to the conflict in September 2022: that of Kazakhstan sent condolences and called for peace, that of Uzbekistan telephoned both sides.",
    links: ["L49", "L50"],
    steps: ["step-7"],
    confidence: "likely",
    basis: "copy",
    sources: ["A20", "A56"],
    checked: "2026-11-27"
  },
  {
    id: "correction-13",
    kind: "context",
    text: "Support for Kyrgyzstan came from the OTS, while Kazakhstan and Uzbekistan issued no statements.",
    record: "In the Samarkand declaration of 11 November 2022 all heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan\u2019s efforts for a peaceful solution.",
    links: ["L45", "L49", "L50", "C18"],
    steps: ["step-7"],
    confidence: "sure",
    basis: "copy",
    sources: ["A35", "A36"],
    checked: "2026-11-27"
  }
];

// src/datasets/disputes/caucasus-black-sea-sources.ts
var caucasusBlackSeaDisputesSources = {
  D49: {
    publisher: "Daryo",
    title: "Armenia hopes for peace agreement (recalls September 2023)",
    date: "26 Oct 2023",
    url: "https://daryo.uz/en/2023/10/26/armenia-hopes-for-peace-agreement-with-azerbaijan-in-coming-months"
  },
  D50: {
    publisher: "H\xFCrriyet Daily News",
    title: "Armenia plans to leave alliance; Russian withdrawal from Karabakh complete",
    date: "Jun 2024",
    url: "https://hurriyetdailynews.com/amp/armenian-plans-to-leave-key-security-alliance-197419"
  },
  D51: {
    publisher: "Azatutyun (RFE/RL)",
    title: "Treaty initialled in August, constitution dispute",
    date: "undated (late 2025)",
    url: "https://www.azatutyun.am/a/33635697.html"
  },
  D52: {
    publisher: "Mediamax",
    title: "OSCE finalises closure of the Minsk process",
    date: "1 Dec 2025",
    url: "https://mediamax.am/en/news/foreignpolicy/59419/"
  },
  D56: {
    publisher: "commonspace.eu",
    title: "Syria recognises Abkhazia and South Ossetia",
    date: "May 2018",
    url: "https://www.commonspace.eu/news/syria-recognises-abkhazia-and-south-ossetia"
  },
  D60: {
    publisher: "TASS",
    title: "Lavrov hopes Iran ratifies the Caspian convention before the Tehran summit",
    date: "15 Dec 2025",
    url: "https://tass.com/politics/2059073"
  },
  D61: {
    publisher: "JAMnews",
    title: "Caspian Five sign the convention",
    date: "Aug 2018",
    url: "https://jam-news.net/azerbaijan-and-other-caspian-countries-signs-maritime-constitution-more-than-20-years-in-the-making"
  },
  D153: {
    publisher: "Anadolu Agency, kept by HyeTert",
    title: "Armenia agrees to return four villages (war of 1988-1994)",
    date: "19 Apr 2024",
    url: "https://hyetert.org/2024/04/19/armenia-agrees-to-return-4-occupied-villages-to-azerbaijan/"
  },
  D154: {
    publisher: "Government of Armenia, diaspora office",
    title: "Chronology of events (autumn 2020)",
    url: "https://diaspora.gov.am/en/pages/129/timeline"
  },
  D155: {
    publisher: "Babel",
    title: "Fighting for Nagorno-Karabakh stops",
    date: "20 Sep 2023",
    url: "https://babel.ua/en/news/98656-fighting-for-nagorno-karabakh-stops-the-sides-agreed-on-a-meeting"
  },
  D156: {
    publisher: "USC Institute of Armenian Studies",
    title: "Karabakh: chronology of events",
    url: "https://dornsife.usc.edu/armenian/initiatives/resources-on-karabakh/chronology-of-events"
  },
  D157: {
    publisher: "Caliber.Az",
    title: "Pashinyan targets peace deal with Azerbaijan before elections (text settled in March 2025)",
    date: "2026",
    url: "https://caliber.az/en/post/pashinyan-targets-peace-deal-with-azerbaijan-before-armenia-elections"
  },
  D158: {
    publisher: "RFE/RL, Armenian service",
    title: "Pashinian on the treaty and TRIPP at the CIS summit",
    date: "Oct 2025",
    url: "https://rfe.pangea-cms.com/preview/hy-AM/a/33556636.html"
  },
  D159: {
    publisher: "Azernews",
    title: "Border guards take control of four villages in Gazakh (12.7 km, 6.5 square km)",
    date: "24 May 2024",
    url: "https://www.azernews.az/nation/226488.html"
  },
  D160: {
    publisher: "News.az",
    title: "UN chief welcomes the agreement of 19 April on delimitation",
    date: "Apr 2024",
    url: "https://news.az/news/un-chief-calls-on-armenia-azerbaijan-to-tackle-all-bilateral-issues-toward-normalizing-relations"
  },
  D161: {
    publisher: "JAMnews",
    title: "The Georgian-Abkhaz war of 1992-1993",
    url: "https://project.jam-news.net/georgian-abkhaz-war-1992-1993"
  },
  D162: {
    publisher: "International Law Observer",
    title: "Russia\u2019s recognition of South Ossetia and Abkhazia",
    date: "26 Aug 2008",
    url: "https://internationallawobserver.eu/russias-recognition-of-south-ossetia-and-abkhazia"
  },
  D163: {
    publisher: "RIA Novosti",
    title: "Abkhazian and South Ossetian leaders welcome Russia\u2019s role (history)",
    date: "26 Jul 2005",
    url: "https://sputnikglobe.com/20050726/40979074.html"
  },
  D164: {
    publisher: "PONARS Eurasia (Reuters)",
    title: "On the David Gareja border dispute",
    date: "4 Sep 2019",
    url: "https://www.ponarseurasia.org/ru/node/10387"
  },
  D165: {
    publisher: "JAMnews",
    title: "Georgian PM in Baku: David Gareja presumably on agenda",
    date: "Oct 2019",
    url: "https://jam-news.net/?p=27328"
  },
  D166: {
    publisher: "UrduPoint / Sputnik",
    title: "Armenia preparing to possibly open land border with T\xFCrkiye",
    date: "6 Apr 2023",
    url: "https://www.urdupoint.com/en/world/armenia-says-preparing-to-possibly-open-land-1672321.html"
  },
  D167: {
    publisher: "H\xFCrriyet Daily News",
    title: "T\xFCrkiye, Armenia agree to allow border crossing for third-country citizens",
    date: "2 Jul 2022",
    url: "https://www.hurriyetdailynews.com/turkiye-armenia-agree-to-allow-border-crossing-for-visiting-3rd-country-citizens-175026"
  },
  D168: {
    publisher: "Asbarez",
    title: "T\xFCrkiye not implementing agreement on border opening, Armenian envoy says",
    url: "https://asbarez.com/turkey-not-implementing-agreement-on-border-opening-with-armenia"
  },
  D169: {
    publisher: "Crimea Platform",
    title: "UN General Assembly resolution 68/262, 27 March 2014",
    url: "https://crimea-platform.org/en/materials/resolution-a-res-68-262-territorial-integrity-of-ukraine/"
  },
  D170: {
    publisher: "Freies Wort (dpa, in German)",
    title: "What Russia holds of the Donetsk, Luhansk, Zaporizhzhia and Kherson regions",
    date: "Oct 2025",
    url: "https://www.insuedthueringen.de/inhalt.ukraine-krieg-medien-putin-verlangte-in-trump-anruf-kontrolle-ueber-donezk.d504a22f-d667-4658-971a-5d4372e2790e.html"
  },
  D171: {
    publisher: "Babel",
    title: "UN General Assembly condemns Russia\u2019s annexation of Ukrainian territories",
    date: "12 Oct 2022",
    url: "https://babel.ua/en/news/85573-the-un-general-assembly-condemned-russia-s-annexation-of-ukrainian-territories"
  },
  D172: {
    publisher: "Ynet",
    title: "Talks of Russia, Ukraine and the United States begin in the Emirates",
    date: "23 Jan 2026",
    url: "https://www.ynetnews.com/article/syzipcelbl"
  },
  D173: {
    publisher: "TRT World",
    title: "First round of US-brokered Russia-Ukraine talks ends in UAE",
    date: "23 Jan 2026",
    url: "https://www.trtworld.com/article/b92a19175b9b"
  },
  D174: {
    publisher: "RFE/RL",
    title: "UN resolution urges Russian withdrawal from Transdniester",
    date: "22 Jun 2018",
    url: "https://www.rferl.org/a/un-resolution-urges-russian-withdrawal-from-transdniester/29314374.html"
  },
  D175: {
    publisher: "Government of Cyprus, Press and Information Office",
    title: "The Cyprus question: chronology",
    date: "2024",
    url: "https://publications.gov.cy/en/assets/user/publications/2024/2024_155/HTML/53"
  },
  D176: {
    publisher: "UrduPoint / Sputnik",
    title: "Cyprus 1974, background",
    date: "15 Jul 2019",
    url: "https://www.urdupoint.com/en/world/-turkish-invasion-of-cyprus-669404.html"
  },
  D177: {
    publisher: "Turan",
    title: "Azerbaijan, Turkmenistan agree on joint development of disputed field",
    date: "21 Jan 2021",
    url: "https://turan.az/en/politics/azerbaijan-turkmenistan-agree-on-joint-development-of-disputed-field"
  },
  D178: {
    publisher: "Oil & Gas Journal",
    title: "Turkmenistan, Azerbaijan sign MOU for Caspian Sea field",
    date: "Jan 2021",
    url: "https://www.ogj.com/general-interest/article/14196058/turkmenistan-azerbaijan-sign-mou-for-caspian-sea-field"
  },
  D179: {
    publisher: "Alexander\u2019s Gas & Oil Connections",
    title: "Iranian-Azerbaijani dispute adds urgency to Caspian deliberations",
    date: "31 Jul 2001",
    url: "https://www.gasandoil.com/news/2001/08/ntc13543"
  },
  D180: {
    publisher: "UPI",
    title: "Tensions between Iran, Azerbaijan rise",
    date: "24 Jul 2001",
    url: "https://www.upi.com/Archives/2001/07/24/Tensions-between-Iran-Azerbaijan-rise/8527995947200/"
  },
  D190: {
    publisher: "PanARMENIAN.Net",
    title: "Karabakh: on 12 May 1994 the protocol on ceasefire was put into action",
    date: "May 2007",
    url: "https://www.panarmenian.net/eng/politics/details/42533/Karabakh__on_May_12_1994_the_protocol_on_ceasefire_was_put_into_action"
  },
  D191: {
    publisher: "Karabakh Facts",
    title: "Cease-fire agreement of May 1994 (text)",
    date: "1994",
    url: "https://karabakhfacts.com/cease-fire-agreement/"
  },
  D192: {
    publisher: "Novaya Gazeta Europe",
    title: "Armenia calls for help from Russia, UN Security Council and CSTO",
    date: "13 Sep 2022",
    url: "https://novayagazeta.eu/articles/2022/09/13/armenia-calls-for-help-from-russia-un-security-council-and-csto-after-hostilities-with-azerbaijan-news"
  },
  D193: {
    publisher: "EVN Report",
    title: "Live updates on the fighting of 13 and 14 September",
    date: "20 Sep 2022",
    url: "https://evnreport.com/politics/azerbaijan-launches-large-scale-attack-against-armenia/"
  },
  D194: {
    publisher: "gcicc.ge (Georgia)",
    title: "2008 August War (recalls the agreement of 24 June 1992)",
    date: "undated",
    url: "https://gcicc.ge/en/page/8/2008-tslis-agvistos-omis-istoria"
  },
  D195: {
    publisher: "Independent International Fact-Finding Mission on the Conflict in Georgia",
    title: "Report, volume I",
    date: "Sep 2009",
    url: "https://rrc.ge/law/DaskvnTaliavin_20_09_2009_E.htm?lawid=2049&lng_3=en"
  },
  D196: {
    publisher: "RFE/RL",
    title: "Live blog of 27 February 2014: armed men seize buildings in Simferopol",
    date: "27 Feb 2014",
    url: "https://www.rferl.org/a/clashes-in-ukraine-live-blog-kyiv/25267783/lbl1lbi22199.html"
  },
  D197: {
    publisher: "Eyewitness News",
    title: "Putin signs Crimea treaty",
    date: "18 Mar 2014",
    url: "https://ewn.co.za/2014/03/18/Putin-signs-Crimea-treaty"
  },
  D198: {
    publisher: "UAWire",
    title: "UN: 7,962 people killed in eastern Ukraine since mid-April 2014",
    date: "2015",
    url: "https://uawire.org/news/ukrainian-war-casualties-8-thousand-people-killed-since-april-2014"
  },
  D199: {
    publisher: "Veridica",
    title: "30 years since the war in Transnistria",
    date: "2022",
    url: "https://www.veridica.ro/en/opinions/30-years-since-the-war-in-transnistria-a-chronology-of-fighting-and-truce"
  },
  D200: {
    publisher: "Timi\u0219oara Express",
    title: "Text of the agreement of 21 July 1992 on principles for settling the conflict on the Dniester (in Romanian)",
    date: "28 Apr 2013",
    url: "https://www.timisoaraexpress.ro/documentar/inainte-de-a-uita--tratatul-de-pace-dintre-rusia-si-republica-moldova_9670"
  },
  D202: {
    publisher: "Press and Information Office, Republic of Cyprus",
    title: "The Cyprus Question: declaration of 15 November 1983 and resolution 541 (1983)",
    date: "2024",
    url: "https://publications.gov.cy/en/assets/user/publications/2024/2024_155/HTML/32"
  },
  D204: {
    publisher: "Georgia Today",
    title: "20 years on, Caspian Sea convention signed by five countries",
    date: "Aug 2018",
    url: "https://gtarchive.georgiatoday.ge/news/11846/After-20-Years-of-Efforts%2C-Caspian-Sea-Convention-Signed-by-5-Countries"
  },
  D212: {
    publisher: "Yerevan Press Club",
    title: "The Armenian-Azerbaijani border issue",
    date: "Mar 2024",
    url: "https://www.ypc.am/lineofcontact/en/2024/03/the-armenian-azerbaijani-border-issue/"
  },
  D213: {
    publisher: "EurasiaNet",
    title: "Georgia, Azerbaijan debate control of ancient monastery\u2019s territory",
    date: "3 Nov 2006",
    url: "https://www.eurasianet.org/departments/insight/articles/eav110306b.shtml"
  },
  D214: {
    publisher: "Peace & Stability Journal",
    title: "On UNFICYP, with the UN account of the ceasefire of 16 August 1974 (volume 7, issue 1, page 18)",
    url: "https://view.joomag.com/peace-stability-journal-volume-7-issue-1/0224569001492787439?page=18"
  },
  D215: {
    publisher: "Jamestown Foundation",
    title: "Azerbaijan, Iran reach breakthrough on disputed fields in the Caspian Sea",
    date: "Apr 2018",
    url: "https://jamestown.org/program/azerbaijan-iran-reach-breakthrough-on-disputed-fields-in-the-caspian-sea/"
  }
};

// src/datasets/disputes/caucasus-black-sea.ts
var caucasusBlackSeaDisputes = [
  {
    id: "am-az-karabakh",
    name: "Nagorno-Karabakh",
    parties: ["AZ", "AM"],
    kind: "breakaway",
    region: "caucasus-black-sea",
    history: [
      { from: "1988", status: "active", sources: ["D153"] },
      { from: "1994-05-12", status: "frozen", sources: ["D190", "D191"] },
      { from: "2020-09-27", status: "active", sources: ["D154"] },
      { from: "2020-11-10", status: "frozen", sources: ["D154"] },
      {
        from: "2023-09-20",
        status: "resolved",
        note: "by force; treaty not signed by 30 June 2026",
        sources: ["D49", "D155"]
      }
    ],
    events: [
      { date: "2020-09-27", what: "44-day war", sources: ["D154"] },
      {
        date: "2020-11-10",
        what: "Ceasefire by a statement of the evening before; Russian peacekeepers",
        sources: ["D154"]
      },
      {
        date: "2023-09-19",
        what: "Azerbaijani offensive; ceasefire on Azerbaijan\u2019s terms next day, over 100,000 Armenians flee",
        sources: ["D49", "D155", "D156"]
      },
      { date: "2024-01-01", what: "Self-declared republic dissolved", sources: ["D156"] },
      {
        date: "2024-06-12",
        what: "Withdrawal of Russian peacekeepers complete",
        sources: ["D50"]
      },
      { date: "2025-03-13", what: "Text of a peace agreement settled", sources: ["D157"] },
      {
        date: "2025-08-08",
        what: "Joint declaration in Washington; text initialled, not signed",
        sources: ["D51", "D158"]
      },
      {
        date: "2025-09-01",
        what: "OSCE decides to close the Minsk process; closed at the end of 30 November 2025",
        sources: ["D52"]
      }
    ],
    facts: [
      "Azerbaijan ties its signature to a change of Armenia\u2019s constitution. Armenia voted for parliament on 7 June 2026; no signature was found up to 30 June 2026.",
      "The outline is that of 1994-2020. The ceasefire of November 2020 left a smaller area, which is not outlined here."
    ],
    marks: [
      {
        type: "pieces",
        pieces: ["B38"],
        label: "line of contact of 1994-2020, approximate",
        from: "1994-05-12",
        to: "2020-11-10"
      },
      {
        type: "area",
        box: [46.2, 39.4, 47.2, 40.35],
        label: "former autonomous region, approximate",
        from: "2020-11-10"
      },
      { type: "point", lat: 39.82, lon: 46.75, label: "Khankendi / Stepanakert", context: true }
    ],
    positions: {
      AZ: "Azerbaijani, fully under control.",
      AM: "Government recognises Azerbaijan\u2019s territory under the 1991 Alma-Ata declaration; exile groups speak of Artsakh.",
      UN: "Azerbaijan (Security Council resolutions of 1993)."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D49", "D50", "D51", "D52", "D157"],
    checked: "2026-11-27"
  },
  {
    id: "am-az-border",
    name: "Armenia-Azerbaijan border, small exclaves, TRIPP route",
    parties: ["AM", "AZ"],
    kind: "delimitation",
    region: "caucasus-black-sea",
    history: [
      { from: "1991", status: "active", sources: ["D212"] },
      {
        from: "2024-04-19",
        status: "active",
        note: "first agreed section",
        sources: ["D159", "D160"]
      }
    ],
    events: [
      {
        date: "2022-09-13",
        what: "Two days of fighting; Armenia appeals to the CSTO",
        sources: ["D192", "D193"]
      },
      {
        date: "2024-04-19",
        what: "Commissions agree to start at four villages",
        sources: ["D159", "D160"]
      },
      {
        date: "2024-05-24",
        what: "Four villages of Gazakh (12.7 km of line, 6.5 square km) pass to Azerbaijan",
        sources: ["D159"]
      },
      {
        date: "2025-08-08",
        what: "Transit route through southern Armenia (TRIPP) agreed in Washington",
        sources: ["D51", "D158"]
      }
    ],
    facts: [
      "Exclaves on paper, each held by the other side since the early 1990s: Artsvashen (Armenian, held by Azerbaijan); Barkhudarli, Yukhari Askipara and Karki (Azerbaijani, held by Armenia)."
    ],
    marks: [
      { type: "border", countries: ["AM", "AZ"] },
      { type: "area", box: [45.47, 40.602, 45.56, 40.66], label: "Artsvashen" },
      { type: "area", box: [44.959, 41.023, 45.031, 41.082], label: "Yukhari Askipara" },
      { type: "area", box: [45.179, 40.969, 45.222, 40.999], label: "Barkhudarli" },
      { type: "point", lat: 39.78, lon: 44.95, label: "Karki / Tigranashen" },
      {
        type: "area",
        box: [46.1, 38.82, 46.55, 38.97],
        label: "TRIPP, Meghri strip",
        from: "2025-08-08"
      }
    ],
    positions: {
      AM: "Soviet-era line; transit under Armenian law.",
      AZ: "Soviet-era line with corrections; wants unhindered passage to Nakhchivan.",
      UN: "International boundary, not demarcated."
    },
    confidence: "likely",
    basis: "copy",
    sources: ["D51", "D157", "D159", "D160"],
    checked: "2026-11-27"
  },
  {
    id: "ge-abkhazia",
    name: "Abkhazia",
    parties: ["GE", "RU"],
    kind: "breakaway",
    region: "caucasus-black-sea",
    history: [
      { from: "1992-08-14", status: "active", sources: ["D161"] },
      { from: "1993-09-27", status: "frozen", sources: ["D161"] },
      { from: "2008-08", status: "active", sources: ["D161"] },
      { from: "2008-08-26", status: "frozen", sources: ["D162"] }
    ],
    events: [
      { date: "1992-08-14", what: "War begins", sources: ["D161"] },
      { date: "1993-09-27", what: "Georgian forces defeated", sources: ["D161"] },
      { date: "1994-05-14", what: "Ceasefire agreement in Moscow", sources: ["D163"] },
      { date: "2008-08-26", what: "Russia recognises it", sources: ["D162"] },
      {
        date: "2018-05-29",
        what: "Syria recognises it; Georgia breaks off relations",
        sources: ["D56", "D161"]
      }
    ],
    facts: [
      "Recognised by Russia, Nicaragua, Venezuela, Nauru and Syria; Vanuatu and Tuvalu withdrew. Whether Syria\u2019s stance changed after December 2024 is not confirmed."
    ],
    marks: [
      { type: "pieces", pieces: ["B35"] },
      { type: "point", lat: 43, lon: 41, label: "Sokhumi", context: true }
    ],
    positions: {
      GE: "Georgian, occupied by Russia (law of October 2008).",
      RU: "Independent state.",
      UN: "Georgia."
    },
    confidence: "sure",
    basis: ["copy", "memory"],
    sources: ["D56", "D161", "D162"],
    checked: "2026-11-27"
  },
  {
    id: "ge-south-ossetia",
    name: "South Ossetia (Tskhinvali region)",
    parties: ["GE", "RU"],
    kind: "breakaway",
    region: "caucasus-black-sea",
    history: [
      { from: "1991", status: "active", sources: ["D163"] },
      { from: "1992-06-24", status: "frozen", sources: ["D194"] },
      { from: "2008-08-07", status: "active", sources: ["D195"] },
      { from: "2008-08-12", status: "frozen", sources: ["D195"] }
    ],
    events: [
      { date: "1990-12-09", what: "Georgia abolishes the autonomy", sources: ["D163"] },
      { date: "2008-08-07", what: "Five-day war", sources: ["D161"] },
      { date: "2008-08-26", what: "Russia recognises it", sources: ["D162"] }
    ],
    facts: [
      "Recognised by the same states as Abkhazia. Fences and signs along the line move from time to time."
    ],
    marks: [
      { type: "pieces", pieces: ["B37"] },
      { type: "point", lat: 42.23, lon: 43.97, label: "Tskhinvali", context: true }
    ],
    positions: { GE: "Georgian, occupied by Russia.", RU: "Independent state.", UN: "Georgia." },
    confidence: "sure",
    basis: ["copy", "memory"],
    sources: ["D56", "D161", "D162"],
    checked: "2026-11-27"
  },
  {
    id: "ge-az-david-gareja",
    name: "David Gareja / Keshikchidagh",
    parties: ["GE", "AZ"],
    kind: "delimitation",
    region: "caucasus-black-sea",
    history: [{ from: "1991", status: "active", sources: ["D213"] }],
    events: [
      {
        date: "1996",
        what: "Joint commission on the border set up; almost 70 percent agreed by the mid-2000s",
        sources: ["D164"]
      },
      {
        date: "2019-04",
        what: "Azerbaijani guards close part of the site to visitors for some days",
        sources: ["D164", "D165"]
      }
    ],
    facts: ["Monastery site on an undelimited part of the border."],
    marks: [{ type: "point", lat: 41.45, lon: 45.38 }],
    positions: {
      GE: "Whole site Georgian.",
      AZ: "Part of the site Azerbaijani.",
      UN: "No position."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D164", "D165"],
    checked: "2026-11-27"
  },
  {
    id: "tr-am-closed",
    name: "T\xFCrkiye-Armenia closed border",
    parties: ["TR", "AM"],
    kind: "closed-border",
    region: "caucasus-black-sea",
    history: [{ from: "1993", status: "active", sources: ["D166"] }],
    events: [
      { date: "1993", what: "T\xFCrkiye closes the land border", sources: ["D166"] },
      {
        date: "2022-07-01",
        what: "Agreement to open for citizens of third countries; not carried out up to the last reports read",
        sources: ["D167", "D168"]
      }
    ],
    facts: [
      "The line itself was set by the treaty of Kars, 1921. Whether it was opened in 2026 is not confirmed."
    ],
    marks: [{ type: "border", countries: ["TR", "AM"] }],
    positions: {
      TR: "Tied to peace between Armenia and Azerbaijan.",
      AM: "Wants opening without conditions.",
      UN: "International boundary."
    },
    confidence: "likely",
    basis: "copy",
    sources: ["D166", "D167", "D168"],
    checked: "2026-11-27"
  },
  {
    id: "ua-crimea",
    name: "Crimea and Sevastopol",
    parties: ["UA", "RU"],
    kind: "occupied",
    region: "caucasus-black-sea",
    history: [{ from: "2014-02-27", status: "active", sources: ["D196"], checked: "2026-11-28" }],
    events: [
      {
        date: "2014-03-16",
        what: "Referendum that the UN General Assembly holds to be invalid",
        sources: ["D169"]
      },
      { date: "2014-03-18", what: "Russia declares annexation", sources: ["D197"] },
      {
        date: "2014-03-27",
        what: "UN General Assembly resolution 68/262 upholds Ukraine\u2019s territory",
        sources: ["D169"]
      }
    ],
    marks: [
      { type: "pieces", pieces: ["B89"] },
      { type: "point", lat: 44.96, lon: 34.11, label: "Simferopol", context: true },
      { type: "point", lat: 44.61, lon: 33.52, label: "Sevastopol", context: true }
    ],
    positions: {
      UA: "Ukrainian, temporarily occupied.",
      RU: "Two subjects of the Russian Federation.",
      BY: "Said to treat it as Russian since 2021.",
      UN: "Ukraine."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D169", "D170"],
    checked: "2026-11-27"
  },
  {
    id: "ua-donbas-2014",
    name: "Parts of Donetsk and Luhansk regions held by Russian-backed forces before 2022",
    parties: ["UA", "RU"],
    kind: "occupied",
    region: "caucasus-black-sea",
    history: [
      { from: "2014-04", status: "active", sources: ["D198"] },
      {
        from: "2022-02-24",
        status: "active",
        note: "part of the wider occupied area from here on",
        sources: ["D170"]
      }
    ],
    facts: [
      "The outline is the line of contact as of 2017. From 24 February 2022 see the record of the occupied parts of four regions."
    ],
    marks: [
      {
        type: "pieces",
        pieces: ["B90"],
        label: "line of contact as of 2017, before the invasion of 2022",
        to: "2022-02-24"
      }
    ],
    positions: {
      UA: "Ukrainian, temporarily occupied.",
      RU: "Claimed as parts of the Russian Federation since 30 September 2022.",
      UN: "Ukraine."
    },
    confidence: "likely",
    basis: "memory",
    sources: ["D171"],
    checked: "2026-11-27"
  },
  {
    id: "ua-occupied-2022",
    name: "Occupied parts of Donetsk, Luhansk, Zaporizhzhia and Kherson regions",
    parties: ["UA", "RU"],
    kind: "occupied",
    region: "caucasus-black-sea",
    history: [{ from: "2022-02-24", status: "active", sources: ["D172"] }],
    events: [
      { date: "2022-02-24", what: "Full-scale invasion", sources: ["A48"] },
      {
        date: "2022-09-30",
        what: "Russia declares annexation of the four regions, none of them fully held",
        sources: ["D171"]
      },
      {
        date: "2022-10-12",
        what: "UN General Assembly resolution ES-11/4 rejects it",
        sources: ["D171"]
      },
      {
        date: "2026-01-23",
        what: "First three-way talks with the United States in Abu Dhabi; no agreement on Donbas",
        sources: ["D172", "D173"]
      }
    ],
    facts: [
      "From April 2014 to February 2022 only parts of the Donetsk and Luhansk regions were concerned; see the record for that time.",
      "About one fifth of Ukraine, Crimea included, was held by Russia at the turn of 2025-2026.",
      "The front moves and is not drawn here; Russia holds parts of the four regions. No settlement was found up to 30 June 2026."
    ],
    marks: [
      {
        type: "area",
        box: [36.5, 46.85, 39.1, 49.25],
        label: "Donetsk region: partly occupied; front line not drawn"
      },
      {
        type: "area",
        box: [37.85, 47.8, 40.25, 50.1],
        label: "Luhansk region: partly occupied; front line not drawn"
      },
      {
        type: "area",
        box: [34.2, 46.2, 37.25, 48.15],
        label: "Zaporizhzhia region: partly occupied; front line not drawn"
      },
      {
        type: "area",
        box: [31.5, 45.75, 35.3, 47.6],
        label: "Kherson region: partly occupied; front line not drawn"
      }
    ],
    positions: {
      UA: "Ukrainian, temporarily occupied.",
      RU: "Four subjects of the Russian Federation in full, including parts it does not hold.",
      UN: "Ukraine."
    },
    confidence: "sure",
    basis: ["copy", "memory"],
    sources: ["D170", "D171", "D172"],
    checked: "2026-11-27"
  },
  {
    id: "md-transnistria",
    name: "Transnistria",
    parties: ["MD", "RU"],
    kind: "breakaway",
    region: "caucasus-black-sea",
    history: [
      { from: "1992-03-02", status: "active", sources: ["D199"] },
      { from: "1992-07-21", status: "frozen", sources: ["D200"], checked: "2026-11-29" }
    ],
    events: [
      { date: "1990", what: "Declares independence from Moldova", sources: ["D174"] },
      { date: "1992", what: "War, then a ceasefire; Russian troops stay", sources: ["D174"] },
      {
        date: "2018-06-22",
        what: "UN General Assembly asks Russia to withdraw its troops (64 to 15 votes, 83 abstentions)",
        sources: ["D174"]
      }
    ],
    facts: ["Recognised by no UN member."],
    marks: [
      { type: "pieces", pieces: ["B36"] },
      { type: "point", lat: 46.84, lon: 29.63, label: "Tiraspol", context: true }
    ],
    positions: { MD: "Moldovan.", RU: "Moldovan in law, keeps troops there.", UN: "Moldova." },
    confidence: "sure",
    basis: "copy",
    sources: ["D174"],
    checked: "2026-11-27"
  },
  {
    id: "cy-north",
    name: "Northern Cyprus",
    parties: ["CY", "TR"],
    kind: "occupied",
    region: "caucasus-black-sea",
    history: [
      { from: "1974-07-20", status: "active", sources: ["D175", "D176"] },
      { from: "1974-08-16", status: "frozen", sources: ["D214"] }
    ],
    events: [
      {
        date: "1974-07-20",
        what: "Turkish military intervention, five days after a coup",
        sources: ["D175", "D176"]
      },
      {
        date: "1983-11-15",
        what: "Turkish Cypriots declare a republic",
        sources: ["D202"],
        checked: "2026-11-28"
      },
      {
        date: "1983-11-18",
        what: "Security Council resolution 541 calls it invalid",
        sources: ["D202"],
        checked: "2026-11-28"
      },
      { date: "2022-11-11", what: "Becomes OTS observer", sources: ["M12"] }
    ],
    facts: ["Recognised by T\xFCrkiye only. Talks in 2026 were not checked."],
    marks: [
      { type: "pieces", pieces: ["B20"] },
      { type: "point", lat: 35.17, lon: 33.36, label: "Nicosia / Lefkosa", context: true }
    ],
    positions: {
      CY: "Occupied part of the Republic of Cyprus.",
      TR: "Independent state.",
      UN: "Cyprus; buffer zone patrolled by UNFICYP."
    },
    confidence: "sure",
    basis: ["copy", "memory"],
    sources: ["M12", "D175", "D176"],
    checked: "2026-11-27"
  },
  {
    id: "caspian-status",
    name: "Legal status of the Caspian Sea",
    parties: ["AZ", "IR", "KZ", "RU", "TM"],
    kind: "maritime",
    region: "caucasus-black-sea",
    history: [
      { from: "1991", status: "active", sources: ["D204"] },
      { from: "2018-08-12", status: "agreed", sources: ["D61"] }
    ],
    events: [
      {
        date: "2018-08-12",
        what: "Convention signed in Aktau by all five states",
        sources: ["D61"]
      },
      {
        date: "2025-12-15",
        what: "Russia\u2019s foreign minister says only Iran has not ratified",
        sources: ["D60"]
      }
    ],
    facts: [
      "Not in force until all five ratify. 15 nautical miles of territorial water and 10 more for fishing; the seabed is left to agreements between neighbours.",
      "A summit was planned in Tehran for August 2026; whether it took place is not covered."
    ],
    marks: [
      { type: "point", lat: 41.6, lon: 50.9, label: "Caspian Sea" },
      { type: "point", lat: 43.66, lon: 51.17, label: "Aktau", context: true }
    ],
    positions: {
      IR: "Signed, not ratified; seabed shares open.",
      RU: "In force once Iran ratifies; northern seabed already divided with Kazakhstan and Azerbaijan (2003).",
      AZ: "Median-line principle.",
      KZ: "Median-line principle.",
      TM: "Ratified; middle fields were open with Azerbaijan until 2021.",
      UN: "No position."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D60", "D61"],
    checked: "2026-11-27"
  },
  {
    id: "az-tm-dostluk",
    name: "Dostluk field (formerly Kapaz / Serdar)",
    parties: ["AZ", "TM"],
    kind: "maritime",
    region: "caucasus-black-sea",
    history: [
      { from: "1997", status: "active", sources: ["D177"] },
      { from: "2021-01-21", status: "agreed", sources: ["D177", "D178"] }
    ],
    events: [
      {
        date: "2021-01-21",
        what: "Memorandum on joint exploration signed in Ashgabat",
        sources: ["D177", "D178"]
      }
    ],
    marks: [{ type: "point", lat: 40, lon: 51.7 }],
    positions: { AZ: "Joint field.", TM: "Joint field.", UN: "No position." },
    confidence: "sure",
    basis: "copy",
    sources: ["D177", "D178"],
    checked: "2026-11-27"
  },
  {
    id: "az-ir-alov",
    name: "Alov / Alborz field",
    parties: ["AZ", "IR"],
    kind: "maritime",
    region: "caucasus-black-sea",
    history: [
      { from: "2001-07-23", status: "active", sources: ["D179", "D180"] },
      {
        from: "2018-03-28",
        status: "dormant",
        note: "memorandum on joint development",
        sources: ["D215"]
      }
    ],
    events: [
      {
        date: "2001-07-23",
        what: "Iranian warship and aircraft drive off survey ships",
        sources: ["D179", "D180"]
      },
      {
        date: "2018-03-28",
        what: "Memorandum on the joint development of fields, which it does not name, signed in Baku",
        sources: ["D215"]
      }
    ],
    marks: [{ type: "point", lat: 38.3, lon: 50.3 }],
    positions: { AZ: "In its sector.", IR: "In its sector.", UN: "No position." },
    confidence: "likely",
    basis: "copy",
    sources: ["D179", "D180"],
    checked: "2026-11-27"
  }
];

// src/datasets/disputes/core/borders-sources.ts
var centralAsianBordersSources = {
  D01: {
    publisher: "Human Rights Watch",
    title: "Kyrgyzstan/Tajikistan: Apparent War Crimes in Border Conflict",
    date: "2 May 2023",
    url: "https://www.hrw.org/news/2023/05/02/kyrgyzstan/tajikistan-apparent-war-crimes-border-conflict"
  },
  D02: {
    publisher: "Asia-Plus",
    title: "On the Human Rights Watch report (figures)",
    date: "3 May 2023",
    url: "https://asiaplustj.info/en/news/tajikistan/incidents/20230503/apparent-war-crimes-committed-both-by-tajik-and-kyrgyz-forces-during-september-2022-border-clash"
  },
  D03: {
    publisher: "24.kg",
    title: "Lower chamber of Tajik parliament ratifies border treaty (length)",
    date: "19 Mar 2025",
    url: "https://24.kg/english/323338_Lower_Chamber_of_Tajik_Parliament_ratifies_border_treaty_with_Kyrgyzstan/"
  },
  D04: {
    publisher: "The Astana Times",
    title: "Khujand treaty and declaration; Uzbek-Tajik alliance treaty in force",
    date: "1 Apr 2025",
    url: "https://astanatimes.com/2025/04/central-asian-leaders-sign-landmark-treaty-and-khujand-declaration-to-strengthen-regional-cooperation/"
  },
  D05: {
    publisher: "Daryo",
    title: "Tajikistan and Kyrgyzstan finalise delimitation (2021 toll)",
    date: "5 Dec 2024",
    url: "https://daryo.uz/en/2024/12/05/tajikistan-and-kyrgyzstan-finalize-border-delimitation-agreement"
  },
  D06: {
    publisher: "24.kg",
    title: "Border incident, 13 killed (how it began)",
    date: "30 Apr 2021",
    url: "https://24.kg/english/192234_Situation_at_border_13_people_killed/"
  },
  D07: {
    publisher: "News Central Asia",
    title: "Treaty on the state border signed",
    date: "14 Mar 2025",
    url: "https://www.newscentralasia.net/2025/03/14/the-border-of-eternal-friendship-from-now-on-and-forever-tajikistan-and-kyrgyzstan-sign-an-epochal-treaty-on-the-state-border/"
  },
  D08: {
    publisher: "Trend",
    title: "Kyrgyz committees approve border documents (terms)",
    date: "27 Feb 2025",
    url: "https://en.trend.az/casia/tajikistan/4011220.html"
  },
  D09: {
    publisher: "For.kg, from 24.kg",
    title: "Tort-Kocho gets neutral status (in Russian)",
    date: "27 Feb 2025",
    url: "https://for.kg/news-865572-ru.html"
  },
  D10: {
    publisher: "Asia-Plus",
    title: "Another 43.32 km defined (Protocol No. 44)",
    date: "9 Oct 2023",
    url: "https://asiaplustj.info/en/news/tajikistan/security/20231009/tajikistan-and-kyrgyzstan-define-another-4332-kilometers-of-their-common-border"
  },
  D11: {
    publisher: "Radio Azattyk",
    title: "Kyrgyz-Tajik border, moving of houses (in Kyrgyz)",
    date: "1 Oct 2025",
    url: "https://www.azattyk.org/a/33546121.html"
  },
  D16: {
    publisher: "Yangi O\u02BBzbekiston",
    title: "President signs laws on the border with Kyrgyzstan and Andijan reservoir",
    date: "30 Nov 2022",
    url: "https://yuz.uz/en/news/ozbekiston-prezidenti-qirgiziston-bilan-chegara-va-andijon-suv-omboriga-oid-qonunlarni-imzoladi"
  },
  D20: {
    publisher: "Interfax",
    title: "Kyrgyzstan, Uzbekistan sign treaty, agreement on Kempir-Abad",
    date: "3 Nov 2022",
    url: "https://interfax.com/newsroom/top-stories/84608/"
  },
  D21: {
    publisher: "Trend",
    title: "Uzbek-Tajik demarcation talks; recalls January 2023 completion with Kyrgyzstan",
    date: "Jan 2023",
    url: "https://en.trend.az/casia/uzbekistan/3702617.html"
  },
  D22: {
    publisher: "CABAR.asia",
    title: "State of the Tajik-Uzbek border",
    url: "https://cabar.asia/en/?p=46356"
  },
  D23: {
    publisher: "Azernews",
    title: "Uzbekistan, Tajikistan to finalise border demarcation",
    date: "7 Jan 2020",
    url: "https://www.azernews.az/region/160394.html"
  },
  D24: {
    publisher: "24.kg",
    title: "Tajik parliament ratifies treaty on junction point",
    date: "24 May 2025",
    url: "https://24.kg/english/330259_Tajik_Parliament_ratifies_treaty_on_junction_point_of_borders_of_3_countries/"
  },
  D25: {
    publisher: "IBRU, Durham University",
    title: "Tajikistan ratifies demarcation agreement with China",
    date: "13 Jan 2011",
    url: "https://www.dur.ac.uk/ibru/news/boundary_news/?itemno=11360&rehref=%2Fibru%2F&resubj=Boundary+news%20Headlines"
  },
  D26: {
    publisher: "The Nation (Reuters)",
    title: "Tajikistan ends century-old China border row",
    date: "13 Jan 2011",
    url: "https://www.nation.com.pk/13-Jan-2011/tajikistan-ends-centuryold-china-border-row"
  },
  D27: {
    publisher: "Taylor & Francis",
    title: "Gleason, Tajikistan-China Border Normalization (abstract)",
    url: "https://www.taylorfrancis.com/books/e/9781315719320/chapters/10.4324/9781315719320-30"
  },
  D28: {
    publisher: "Ariana News",
    title: "CSTO to strengthen Tajik-Afghan border security",
    date: "undated (2026)",
    url: "https://www.ariananews.af/csto-to-strengthen-tajik-afghan-border-security-amid-escalating-clashes/amp"
  },
  D29: {
    publisher: "The Times of Central Asia",
    title: "CSTO says Tajik-Afghan border security remains complicated",
    date: "26 Jun 2026",
    url: "https://timesca.com/csto-says-tajik-afghan-border-security-remains-complicated/"
  },
  D30: {
    publisher: "Republic World",
    title: "Taliban accuse Tajikistan; troops sent to Takhar",
    date: "27 Sep 2021",
    url: "https://republicworld.com/world-news/rest-of-the-world-news/taliban-accuse-tajikistan-of-interfering-in-its-internal-affairs-warn-of-repercussions.html"
  },
  D31: {
    publisher: "The Caspian Post",
    title: "Tajik delegation meets Taliban foreign minister",
    date: "undated (2025)",
    url: "https://caspianpost.com/tajikistan/tajik-delegation-meets-taliban-foreign-minister-in-kabul-sources"
  },
  D62: {
    publisher: "Inforos (TASS)",
    title: "Treaty on the junction point; ratifications of the border treaty exchanged (in Russian)",
    date: "31 Mar 2025",
    url: "https://inforos.com/new/?action=view&id=178684&module=news"
  },
  D63: {
    publisher: "Asia-Plus",
    title: "Tajik, Kyrgyz security service chiefs discuss border delineation (how the dispute began)",
    date: "15 Nov 2022",
    url: "https://www.asiaplustj.info/en/news/tajikistan/security/20221115/tajik-kyrgyz-security-service-chiefs-meet-in-dushanbe-to-discuss-border-delineation-issues"
  },
  D64: {
    publisher: "Trend",
    title: "Tajikistan, Kyrgyzstan sign state border treaty",
    date: "13 Mar 2025",
    url: "https://en.trend.az/casia/tajikistan/4017287.html"
  },
  D65: {
    publisher: "RFE/RL, Kyrgyz service",
    title: "Kyrgyz-Tajik commission on border issues ends its meeting",
    date: "Dec 2002",
    url: "https://www.azattyk.org/a/1203643.html"
  },
  D66: {
    publisher: "RFE/RL",
    title: "Minor clashes at Sokh (recalls 28 April 2021)",
    date: "14 May 2021",
    url: "https://rferl.org/amp/kyrgyz-tajik-border-minor-clashes-sokh/31254938.html"
  },
  D67: {
    publisher: "World Bulletin",
    title: "Turkic states urge peaceful settlement (ceasefire after the clash)",
    date: "Jan 2022",
    url: "https://worldbulletin.dunyabulteni.net/world/organization-of-turkic-states-urges-peaceful-settlement-between-kyrgyzstan-h211820.html"
  },
  D68: {
    publisher: "EADaily",
    title: "Border treaty signed (recalls 21 February; in Russian)",
    date: "13 Mar 2025",
    url: "https://eadaily.com/ru/news/2025/03/13/tadzhikistan-i-kirgiziya-podpisali-soglashenie-o-gosudarstvennoy-granice"
  },
  D69: {
    publisher: "Fergana",
    title: "Tashiyev on exchanged houses and land",
    date: "undated (2025)",
    url: "https://en.fergana.ru/news/142735/?country=kg"
  },
  D70: {
    publisher: "Trend (Kabar)",
    title: "Tajikistan official confirms the death of 19 citizens",
    date: "May 2021",
    url: "https://en.trend.az/casia/tajikistan/3420485.html"
  },
  D71: {
    publisher: "UrduPoint / Sputnik",
    title: "Border clashes: 41 Tajik nationals killed, deputy foreign minister says",
    date: "19 Sep 2022",
    url: "https://www.urdupoint.com/en/world/tajikistan-kyrgyzstan-border-clashes-kill-41-1565167.html"
  },
  D217: {
    publisher: "Hindustan Times (AFP)",
    title: "Tajikistan says 35 killed in border clashes with Kyrgyzstan",
    date: "18 Sep 2022",
    url: "https://www.hindustantimes.com/world-news/tajikistan-says-35-killed-in-border-clashes-with-kyrgyzstan-101663507174765-amp.html"
  },
  D72: {
    publisher: "Asia-Plus",
    title: "Kyrgyz security chief hints at withdrawal of guards (barriers along the border)",
    date: "31 Oct 2025",
    url: "https://old.asiaplustj.info/en/news/tajikistan/politics/20251031/kyrgyz-security-chief-hints-at-potential-withdrawal-of-border-guards-from-tajik-border"
  },
  D73: {
    publisher: "RFE/RL",
    title: "Atambaev signs law on Kyrgyz-Uzbek border",
    date: "2 Oct 2017",
    url: "https://www.rferl.org/a/kyrgyzstan-uzbekistan-border-law-signed/28768724.html"
  },
  D74: {
    publisher: "Interfax",
    title: "Uzbekistan ratifies border treaty with Kyrgyzstan",
    date: "5 Oct 2017",
    url: "https://interfax.com/newsroom/top-stories/26528/"
  },
  D75: {
    publisher: "Trend",
    title: "Uzbekistan and Kyrgyzstan discuss demarcation (exchange of ratifications)",
    date: "7 Feb 2023",
    url: "https://en.trend.az/casia/uzbekistan/3707001.html"
  },
  D76: {
    publisher: "UrduPoint / Sputnik",
    title: "Kyrgyzstan, Uzbekistan approve documents on border demarcation",
    date: "29 May 2023",
    url: "https://www.urdupoint.com/en/world/kyrgyzstan-uzbekistan-approve-documents-on-b-1699456.html"
  },
  D77: {
    publisher: "FIDH",
    title: "Kyrgyzstan: end arbitrary detention for critics of the border agreement",
    date: "Oct 2022",
    url: "https://www.fidh.org/en/region/europe-central-asia/kyrgyzstan/kyrgyzstan-end-arbitrary-detention-for-critics-of-controversial"
  },
  D78: {
    publisher: "The Diplomat",
    title: "In Kyrgyzstan, Kempir-Abad case ends in acquittal",
    date: "Jun 2024",
    url: "https://thediplomat.com/2024/06/in-kyrgyzstan-kempir-abad-case-ends-in-acquittal/"
  },
  D79: {
    publisher: "Muslim Network TV (AA)",
    title: "Uzbek president signs laws ratifying accords with Kyrgyzstan",
    date: "30 Nov 2022",
    url: "https://muslimnetwork.tv/uzbek-president-signs-laws-ratifying-border-water-resource-accords-with-kyrgyzstan"
  },
  D80: {
    publisher: "Asia-Plus",
    title: "Tajik-Uzbek working groups prepare annex to border agreement (Farhad)",
    date: "2 Mar 2018",
    url: "https://news.tj/en/news/tajikistan/politics/20180302/tajik-uzbek-working-groups-reportedly-prepare-annex-to-border-delineation-agreement"
  },
  D81: {
    publisher: "RFE/RL, kept by ecoi.net",
    title: "Report: Tajik-Uzbek border cleared of mines",
    date: "Jan 2020",
    url: "https://www.ecoi.net/en/document/2022452.html"
  },
  D82: {
    publisher: "Trend",
    title: "Uzbekistan and Tajikistan complete ratification of the treaty on allied relations",
    date: "31 Mar 2025",
    url: "https://en.trend.az/casia/uzbekistan/4023638.html"
  },
  D83: {
    publisher: "Qazinform (UzA)",
    title: "Allied relations treaty between Uzbekistan and Tajikistan enters into force",
    date: "31 Mar 2025",
    url: "https://qazinform.com/news/allied-relations-treaty-between-uzbekistan-and-tajikistan-enters-into-force-4ef7d7"
  },
  D84: {
    publisher: "Asia-Plus",
    title: "Tajikistan, Kyrgyzstan and Uzbekistan finalize border junction with protocol signing",
    date: "18 Nov 2025",
    url: "https://www.asiaplustj.info/en/news/tajikistan/politics/20251118/tajikistan-kyrgyzstan-and-uzbekistan-finalize-border-junction-with-protocol-signing"
  },
  D85: {
    publisher: "Economist.kg",
    title: "Tajik parliament ratifies treaty on the junction point (in Russian)",
    date: "23 May 2025",
    url: "https://economist.kg/vlast/2025/05/23/parlamient-tadzhikistana-ratifitsiroval-doghovor-o-tochkie-styka-ghranits-s-kr-i-ruz"
  },
  D86: {
    publisher: "Daryo",
    title: "Kyrgyzstan ratifies trilateral border pact",
    date: "19 Jul 2025",
    url: "https://daryo.uz/en/2025/07/19/kyrgyzstan-ratifies-trilateral-border-demarcation-pact-with-tajikistan-uzbekistan"
  },
  D87: {
    publisher: "Global Times",
    title: "Tajikistan ratifies border agreement with China (1999, 2002)",
    date: "14 Jan 2011",
    url: "https://www.globaltimes.cn/content/612563.shtml"
  },
  D88: {
    publisher: "The Hindu (AP)",
    title: "China, Tajikistan sign border agreement",
    date: "13 Jan 2011",
    url: "https://www.thehindu.com/news/international/China-Tajikistan-sign-border-agreement/article15517984.ece"
  },
  D89: {
    publisher: "Asia-Plus",
    title: "Border guards foil armed attack from Afghanistan, two officers killed",
    date: "25 Dec 2025",
    url: "https://asiaplustj.info/en/news/tajikistan/incidents/20251225/tajikistan-border-guards-foil-armed-attack-from-afghanistan-two-borer-guard-officers-killed"
  },
  D90: {
    publisher: "Fergana",
    title: "Tajik security services: four militants killed on Afghan border",
    date: "Jan 2026",
    url: "https://en.fergana.news/news/144817/?country=tj"
  },
  D91: {
    publisher: "Kazinform",
    title: "Three smugglers killed at the Tajik-Afghan border (in Russian)",
    date: "30 Jan 2026",
    url: "https://www.inform.kz/ru/ocherednoy-intsident-na-tadzhiksko-afganskoy-granitse-likvidirovani-tri-kontrabandista-820709"
  },
  D205: {
    publisher: "IWPR",
    title: "Tajik-Uzbek Border Progress",
    date: "Oct 2002",
    url: "https://iwpr.net/global-voices/tajik-uzbek-border-progress"
  },
  D206: {
    publisher: "Asia-Plus",
    title: "Problems on the Uzbek-Tajik border: landmines in disputed areas of Sughd",
    date: "4 Aug 2006",
    url: "https://www.asiaplustj.info/en/news/tajikistan/20060804/problems-uzbek-tajik-border-landmines-disputed-areas-sughd-region"
  },
  D207: {
    publisher: "Asia-Plus",
    title: "Tajikistan, Kyrgyzstan and Uzbekistan sign treaty on the junction point of their borders",
    date: "1 Apr 2025",
    url: "https://asiaplustj.info/en/news/tajikistan/politics/20250401/tajikistan-kyrgyzstan-and-uzbekistan-sign-trilateral-treaty-on-the-junction-point-of-their-state-borders"
  },
  D208: {
    publisher: "Eurasia Magazine",
    title: "Uzbekistan, Kyrgyzstan and Tajikistan finalise border delimitation in Khujand",
    date: "2025",
    url: "https://eurasiamagazine.com/uzbekistan-kyrgyzstan-and-tajikistan-finalise-border-delimitation-in-historic-meeting-in-khujand"
  }
};

// src/datasets/disputes/core/borders.ts
var FOUGHT_OVER = {
  type: "border",
  countries: ["KG", "TJ"],
  box: [69.3, 39.75, 70.9, 40.25],
  fought: true
};
var centralAsianBorders = [
  {
    id: "kg-tj-border",
    name: {
      en: "Kyrgyzstan-Tajikistan border",
      ru: "\u041A\u044B\u0440\u0433\u044B\u0437\u0441\u043A\u043E-\u0442\u0430\u0434\u0436\u0438\u043A\u0441\u043A\u0430\u044F \u0433\u0440\u0430\u043D\u0438\u0446\u0430",
      tg: "\u0421\u0430\u0440\u04B3\u0430\u0434\u0438 \u049A\u0438\u0440\u0493\u0438\u0437\u0438\u0441\u0442\u043E\u043D\u0443 \u0422\u043E\u04B7\u0438\u043A\u0438\u0441\u0442\u043E\u043D",
      fa: "\u0645\u0631\u0632 \u0642\u0631\u0642\u06CC\u0632\u0633\u062A\u0627\u0646 \u0648 \u062A\u0627\u062C\u06CC\u06A9\u0633\u062A\u0627\u0646"
    },
    parties: ["KG", "TJ"],
    kind: "delimitation",
    region: "core",
    history: [
      { from: "1991", status: "active", sources: ["D63"] },
      {
        from: "2023-10-02",
        status: "active",
        note: "Protocol No. 44 signed, talks speed up",
        sources: ["D10"]
      },
      { from: "2025-03-13", status: "agreed", sources: ["D07", "D64"] },
      {
        from: "2025-03-31",
        status: "agreed",
        note: "ratification papers exchanged",
        sources: ["D62"]
      }
    ],
    events: [
      {
        date: "2002-12",
        what: "Joint commission on delimitation meets in Bishkek",
        sources: ["D65"]
      },
      {
        date: "2021-04-28",
        what: "Quarrel over cameras at the Golovnoy water intake; heavy fighting on 29 April, truce by 1 May",
        sources: ["D06", "D66"]
      },
      { date: "2022-01-27", what: "One-day clash, ceasefire next day", sources: ["D67"] },
      {
        date: "2022-09-14",
        what: "Four days of armed conflict to 17 September along about 110 km",
        sources: ["D01", "D02"]
      },
      {
        date: "2023-10-02",
        what: "Heads of the security services sign Protocol No. 44 in Batken",
        sources: ["D10"]
      },
      { date: "2024-12-04", what: "Last sections described", sources: ["D05"] },
      {
        date: "2025-02-21",
        what: "Delegation heads sign the delimitation package in Bishkek",
        sources: ["D68"]
      },
      { date: "2025-02-27", what: "Terms presented to the Kyrgyz parliament", sources: ["D08"] },
      {
        date: "2025-03-13",
        what: "Presidents sign the border treaty in Bishkek; two crossings closed since 2021 reopen",
        sources: ["D07", "D64"]
      },
      {
        date: "2025-03-19",
        what: "Kyrgyz parliament and lower house of the Tajik parliament ratify",
        sources: ["D03"]
      },
      {
        date: "2025-03-31",
        what: "Ratification papers exchanged in Khujand",
        sources: ["D62"]
      },
      {
        date: "2025-10-01",
        what: "Hand-over of houses between the sides reported under way",
        sources: ["D11", "D69"]
      }
    ],
    facts: [
      "Length by the treaty of 2025: 1,006.84 km, of which 519.9 km were agreed before 2011 and 486.94 km in the last years before it; older sources say 970 to 987 km.",
      "Dostuk village (91 ha) went to Tajikistan against equal land and 30 ha more; Tort-Kocho crossroads became a neutral road strip 40 m wide; the Golovnoy intake is shared.",
      "By September 2025 Kyrgyzstan had put up barriers along some 107 km of the line; the progress of demarcation in 2026 was not found."
    ],
    marks: [
      { type: "border", countries: ["KG", "TJ"] },
      { ...FOUGHT_OVER, label: "Fought over in 2021", from: "2021-04-28", to: "2022-09-14" },
      { ...FOUGHT_OVER, label: "Fought over in 2021 and 2022", from: "2022-09-14" },
      { type: "point", lat: 39.94, lon: 70.58, label: "Golovnoy water intake, approximate" },
      { type: "point", lat: 40.06, lon: 70.82, label: "Batken", context: true },
      { type: "point", lat: 40.13, lon: 70.63, label: "Isfara", context: true }
    ],
    positions: {
      TJ: "Before 2025 relied on maps of 1924-1927 and 1989 and saw the intake as its own; now the treaty line.",
      KG: "Before 2025 probably relied on later Soviet commission work of the 1950s; now the treaty line.",
      UN: "No position on the line; the secretary general welcomed the 2025 treaty."
    },
    casualties: [
      {
        period: "2021-04/05",
        figure: "36 killed on the Kyrgyz side; 19 killed and 87 wounded on the Tajik side, by the administration of Sughd",
        sources: ["D05", "D70"]
      },
      {
        period: "2022-09",
        figure: "37 civilian deaths documented, including 5 children; up to 51 civilians killed and 121 injured by lists and media; over 100 dead when soldiers are counted; about 130,000 displaced in Kyrgyzstan",
        sources: ["D01", "D02"]
      },
      {
        period: "2022-09",
        figure: "official counts of 19 September: 41 killed on the Tajik side (35 the day before), 59 killed and 163 wounded on the Kyrgyz side",
        sources: ["D71", "D217"]
      }
    ],
    confidence: "sure",
    basis: "copy",
    sources: ["D01", "D03", "D04", "D05", "D07", "D08", "D09", "D10", "D11", "D72"],
    checked: "2026-11-27"
  },
  {
    id: "kg-uz-border",
    name: "Kyrgyzstan-Uzbekistan border and Kempir-Abad (Andijan) reservoir",
    parties: ["KG", "UZ"],
    kind: "delimitation",
    region: "core",
    history: [
      { from: "1991", status: "active", sources: ["D73"] },
      {
        from: "2017-09-05",
        status: "active",
        note: "first treaty, on about 85 percent of the line",
        sources: ["D73", "D74"]
      },
      { from: "2022-11-03", status: "agreed", sources: ["D20"] },
      {
        from: "2023-01-27",
        status: "agreed",
        note: "in force; demarcation goes on",
        sources: ["D75", "D76"]
      }
    ],
    events: [
      {
        date: "2022-10-23",
        what: "At least 21 Kyrgyz opponents of the deal arrested; a court acquits 22 in June 2024",
        sources: ["D77", "D78"]
      },
      {
        date: "2022-11-03",
        what: "Foreign ministers sign the treaty on 35 sections (302.29 km) and the accord on joint use of the reservoir",
        sources: ["D20"]
      },
      { date: "2022-11-29", what: "Kyrgyz president signs ratification", sources: ["D79"] },
      { date: "2022-11-30", what: "Uzbek president signs ratification", sources: ["D16", "D79"] },
      {
        date: "2023-01-27",
        what: "Ratification papers exchanged in Bishkek during the state visit of 26 and 27 January",
        sources: ["D75"]
      },
      {
        date: "2023-05-29",
        what: "First documents on demarcation approved",
        sources: ["D76"]
      }
    ],
    facts: [
      "Reservoir area of 4,957 ha and 19.5 ha for the dam go to Uzbekistan; 1,019 ha of pasture and 12,849 ha at Govasay go to Kyrgyzstan.",
      "Earlier drafts gave other sums (4,485 ha against 19,699 ha); the figures here are the ratified ones."
    ],
    marks: [
      { type: "border", countries: ["KG", "UZ"] },
      { type: "point", lat: 40.77, lon: 73.1, label: "Kempir-Abad / Andijan reservoir" }
    ],
    positions: {
      KG: "Kempir-Abad; treaty line.",
      UZ: "Andijan reservoir; treaty line.",
      UN: "No position."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D16", "D20", "D21"],
    checked: "2026-11-27"
  },
  {
    id: "tj-uz-border",
    name: {
      en: "Tajikistan-Uzbekistan border and Farhad dam",
      ru: "\u0422\u0430\u0434\u0436\u0438\u043A\u0441\u043A\u043E-\u0443\u0437\u0431\u0435\u043A\u0441\u043A\u0430\u044F \u0433\u0440\u0430\u043D\u0438\u0446\u0430 \u0438 \u0424\u0430\u0440\u0445\u0430\u0434\u0441\u043A\u0430\u044F \u043F\u043B\u043E\u0442\u0438\u043D\u0430",
      tg: "\u0421\u0430\u0440\u04B3\u0430\u0434\u0438 \u0422\u043E\u04B7\u0438\u043A\u0438\u0441\u0442\u043E\u043D\u0443 \u04EE\u0437\u0431\u0435\u043A\u0438\u0441\u0442\u043E\u043D \u0432\u0430 \u0441\u0430\u0440\u0431\u0430\u043D\u0434\u0438 \u0424\u0430\u0440\u04B3\u043E\u0434",
      fa: "\u0645\u0631\u0632 \u062A\u0627\u062C\u06CC\u06A9\u0633\u062A\u0627\u0646-\u0627\u0632\u0628\u06A9\u0633\u062A\u0627\u0646 \u0648 \u0633\u062F \u0641\u0631\u0647\u0627\u062F"
    },
    parties: ["TJ", "UZ"],
    kind: "delimitation",
    region: "core",
    history: [
      { from: "1991", status: "active", sources: ["D205", "D206"] },
      { from: "2018-03-09", status: "agreed", sources: ["D22", "D23"] }
    ],
    events: [
      { date: "2002-10-05", what: "Border agreement covers about 86 percent", sources: ["D22"] },
      {
        date: "2018-01-10",
        what: "Farhad settled: land Tajik, power station Uzbek property",
        sources: ["D23", "D80"]
      },
      {
        date: "2018-03-09",
        what: "Treaty on separate sections signed in Dushanbe",
        sources: ["D22", "D23"]
      },
      { date: "2018-04-19", what: "Tajik parliament ratifies", sources: ["D23"] },
      {
        date: "2020-01",
        what: "Clearing of the mines on the Uzbek side reported finished",
        sources: ["D81"]
      },
      {
        date: "2024-04-18",
        what: "Treaty on allied relations signed in Dushanbe",
        sources: ["D82", "D83"]
      },
      {
        date: "2025-03-31",
        what: "Treaty on allied relations in force; ratification papers exchanged in Khujand",
        sources: ["D82", "D83"]
      }
    ],
    facts: [
      "Length 1,332.9 km. Demarcation was still under way in 2023; whether it has ended is not confirmed.",
      "The Uzbek side had mined parts of the line around 2000."
    ],
    marks: [
      { type: "border", countries: ["TJ", "UZ"] },
      { type: "point", lat: 40.19, lon: 69.31, label: "Farhad dam" }
    ],
    positions: { TJ: "Treaty line.", UZ: "Treaty line.", UN: "No position." },
    confidence: "sure",
    basis: "copy",
    sources: ["D21", "D22", "D23", "D81"],
    checked: "2026-11-27"
  },
  {
    id: "tri-border-kg-tj-uz",
    name: {
      en: "Junction point of Kyrgyzstan, Tajikistan and Uzbekistan",
      ru: "\u0422\u043E\u0447\u043A\u0430 \u0441\u0442\u044B\u043A\u0430 \u0433\u0440\u0430\u043D\u0438\u0446 \u041A\u044B\u0440\u0433\u044B\u0437\u0441\u0442\u0430\u043D\u0430, \u0422\u0430\u0434\u0436\u0438\u043A\u0438\u0441\u0442\u0430\u043D\u0430 \u0438 \u0423\u0437\u0431\u0435\u043A\u0438\u0441\u0442\u0430\u043D\u0430",
      tg: "\u041D\u0443\u049B\u0442\u0430\u0438 \u043F\u0430\u0439\u0432\u0430\u0441\u0442\u0438 \u0441\u0430\u0440\u04B3\u0430\u0434\u04B3\u043E\u0438 \u049A\u0438\u0440\u0493\u0438\u0437\u0438\u0441\u0442\u043E\u043D, \u0422\u043E\u04B7\u0438\u043A\u0438\u0441\u0442\u043E\u043D \u0432\u0430 \u04EE\u0437\u0431\u0435\u043A\u0438\u0441\u0442\u043E\u043D",
      fa: "\u0646\u0642\u0637\u0647\u0654 \u062A\u0644\u0627\u0642\u06CC \u0645\u0631\u0632\u0647\u0627\u06CC \u0642\u0631\u0642\u06CC\u0632\u0633\u062A\u0627\u0646\u060C \u062A\u0627\u062C\u06CC\u06A9\u0633\u062A\u0627\u0646 \u0648 \u0627\u0632\u0628\u06A9\u0633\u062A\u0627\u0646"
    },
    parties: ["KG", "TJ", "UZ"],
    kind: "delimitation",
    region: "core",
    history: [
      { from: "1991", status: "active", sources: ["D207"] },
      { from: "2025-03-31", status: "agreed", sources: ["D04"] },
      {
        from: "2025-11-15",
        status: "agreed",
        note: "ratifications exchanged",
        sources: ["D84"]
      }
    ],
    events: [
      {
        date: "2025-03-31",
        what: "Treaty on the junction point and Khujand declaration of eternal friendship signed in Khujand; stele opened at the point by video link",
        sources: ["D04"]
      },
      {
        date: "2025-05-23",
        what: "Lower house of the Tajik parliament ratifies",
        sources: ["D24", "D85"]
      },
      { date: "2025-06-25", what: "Kyrgyz parliament ratifies", sources: ["D86"] },
      {
        date: "2025-11-15",
        what: "Foreign ministers sign the protocol on the exchange of ratifications",
        sources: ["D84"]
      }
    ],
    facts: ["The three states began to talk about the point in 2007."],
    marks: [
      { type: "point", lat: 40.23, lon: 70.98, label: "junction point" },
      { type: "point", lat: 40.28, lon: 69.62, label: "Khujand", context: true }
    ],
    positions: {
      KG: "Treaty point.",
      TJ: "Treaty point.",
      UZ: "Treaty point.",
      UN: "No position."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D04", "D84", "D208"],
    checked: "2026-11-27"
  },
  {
    id: "cn-tj-pamir",
    name: "China-Tajikistan Pamir border",
    parties: ["CN", "TJ"],
    kind: "territorial-claim",
    region: "core",
    history: [
      { from: "1991", status: "active", sources: ["D25"] },
      { from: "1999", status: "agreed", sources: ["D87"] },
      { from: "2011-01-12", status: "resolved", sources: ["D25", "D88"] }
    ],
    events: [
      { date: "1999", what: "First border agreement", sources: ["D87"] },
      { date: "2002-05", what: "Supplementary agreement, in Beijing", sources: ["D87"] },
      { date: "2010-04", what: "Demarcation protocol signed", sources: ["D25"] },
      {
        date: "2011-01-12",
        what: "Lower house of the Tajik parliament ratifies",
        sources: ["D25", "D26"]
      }
    ],
    facts: [
      "China had claimed about 28,000 to 28,500 square km; about 1,000 to 1,122 square km passed to it.",
      "101 boundary posts, 52 Chinese and 49 Tajik."
    ],
    marks: [{ type: "border", countries: ["CN", "TJ"] }],
    positions: {
      CN: "Settled.",
      TJ: "Settled; the opposition of 2011 called it unconstitutional.",
      TW: "Old maps of the Republic of China are said to show a larger Pamir claim.",
      UN: "No position."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D25", "D26", "D27", "D88"],
    checked: "2026-11-27"
  },
  {
    id: "af-tj-border",
    name: {
      en: "Afghanistan-Tajikistan border security",
      ru: "\u0411\u0435\u0437\u043E\u043F\u0430\u0441\u043D\u043E\u0441\u0442\u044C \u0442\u0430\u0434\u0436\u0438\u043A\u0441\u043A\u043E-\u0430\u0444\u0433\u0430\u043D\u0441\u043A\u043E\u0439 \u0433\u0440\u0430\u043D\u0438\u0446\u044B",
      tg: "\u0410\u043C\u043D\u0438\u044F\u0442\u0438 \u0441\u0430\u0440\u04B3\u0430\u0434\u0438 \u0410\u0444\u0493\u043E\u043D\u0438\u0441\u0442\u043E\u043D\u0443 \u0422\u043E\u04B7\u0438\u043A\u0438\u0441\u0442\u043E\u043D",
      fa: "\u0627\u0645\u0646\u06CC\u062A \u0645\u0631\u0632 \u0627\u0641\u063A\u0627\u0646\u0633\u062A\u0627\u0646 \u0648 \u062A\u0627\u062C\u06CC\u06A9\u0633\u062A\u0627\u0646"
    },
    parties: ["AF", "TJ"],
    kind: "border-security",
    region: "core",
    history: [{ from: "2021-08-15", status: "active", sources: ["A58"] }],
    events: [
      {
        date: "2021-09-25",
        what: "Taliban send fighters to Takhar on the Tajik border",
        sources: ["D30"]
      },
      {
        date: "2025-11",
        what: "Attacks from Afghan soil kill five Chinese workers in Tajikistan; first high-level Tajik delegation in Kabul",
        sources: ["D28", "D31"]
      },
      {
        date: "2025-12-23",
        what: "Armed men cross from Afghanistan; two Tajik border officers and three attackers killed by the next day",
        sources: ["D89"]
      },
      {
        date: "2026-01-18",
        what: "Tajik guards kill four armed men who cross from Badakhshan",
        sources: ["D90"]
      },
      {
        date: "2026-01-29",
        what: "Tajik guards kill three armed smugglers in Khatlon",
        sources: ["D91"]
      },
      {
        date: "2026-06",
        what: "CSTO official calls the situation complicated",
        sources: ["D29"]
      }
    ],
    facts: ["Not a territorial dispute: the river line is accepted by both."],
    marks: [{ type: "border", countries: ["AF", "TJ"] }],
    positions: {
      TJ: "Does not recognise the Taliban government.",
      AF: "The Taliban express regret for attacks.",
      UN: "International boundary."
    },
    casualties: [
      { period: "2025-11", figure: "5 Chinese workers killed", sources: ["D28"] },
      { period: "2025-12-23/24", figure: "2 Tajik border officers killed", sources: ["D89"] }
    ],
    confidence: "likely",
    basis: "copy",
    sources: ["D28", "D29", "D30", "D31"],
    checked: "2026-11-27"
  }
];

// src/datasets/disputes/core/exclaves.ts
var centralAsianExclaves = [
  {
    id: "exclave-vorukh",
    name: { en: "Vorukh", ru: "\u0412\u043E\u0440\u0443\u0445", tg: "\u0412\u043E\u0440\u0443\u0445", fa: "\u0648\u0631\u0648\u062E" },
    parties: ["TJ", "KG"],
    kind: "exclave",
    region: "core",
    history: [
      { from: "1991", status: "active", sources: ["D209", "D210"] },
      { from: "2025-03-13", status: "agreed", sources: ["D08"] }
    ],
    events: [
      {
        date: "2021-03-26",
        what: "Kyrgyz security chief proposes to swap Vorukh for other land; Tajikistan is said to have rejected it",
        sources: ["D12"]
      },
      {
        date: "2025-03-13",
        what: "Stays Tajik under the treaty, with agreed road use",
        sources: ["D08"]
      }
    ],
    facts: [
      "Tajik territory inside Kyrgyzstan\u2019s Batken region, south of Isfara.",
      "Area given as 97 to 130 square km, depending on the source."
    ],
    marks: [{ type: "point", lat: 39.85, lon: 70.58, label: "Vorukh" }],
    positions: {
      TJ: "Tajik territory; Tajik officials long disliked the word enclave.",
      KG: "Tajik territory surrounded by Kyrgyz land.",
      UN: "No position."
    },
    confidence: "likely",
    basis: ["copy", "memory"],
    sources: ["D12", "D08", "D92"],
    checked: "2026-11-27"
  },
  {
    id: "exclave-kayragach",
    name: "Kayragach (Western Qalacha, Lolazor)",
    parties: ["TJ", "KG"],
    kind: "exclave",
    region: "core",
    history: [
      { from: "1991", status: "uncontested", basis: "memory" },
      { from: "2025-03-13", status: "resolved", sources: ["D13"] }
    ],
    events: [
      {
        date: "2025-02-27",
        what: "Transfer of the exclave (35 ha) and 155 ha more to Kyrgyzstan announced, against 190 ha of Kyrgyz plots",
        sources: ["D13"]
      },
      { date: "2025-03-13", what: "Part of the border treaty", sources: ["D13"] }
    ],
    facts: ["A Tajik exclave until the treaty of 2025, a former one since."],
    marks: [{ type: "point", lat: 40.07, lon: 69.55 }],
    positions: {
      TJ: "Ceded by treaty.",
      KG: "Kyrgyz territory since the treaty.",
      UN: "No position."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D13", "D14"],
    checked: "2026-11-27"
  },
  {
    id: "exclave-sarvan",
    name: "Sarvan (Sarvak)",
    parties: ["TJ", "UZ"],
    kind: "exclave",
    region: "core",
    history: [{ from: "1991", status: "uncontested", sources: ["D92"] }],
    facts: ["Narrow Tajik strip inside Uzbekistan, about 8 square km."],
    marks: [{ type: "point", lat: 40.98, lon: 70.6 }],
    positions: { TJ: "Tajik territory.", UZ: "Tajik territory.", UN: "No position." },
    confidence: "likely",
    basis: ["copy", "memory"],
    sources: ["D92"],
    checked: "2026-11-27"
  },
  {
    id: "exclave-sokh",
    name: { en: "Sokh", ru: "\u0421\u043E\u0445", tg: "\u0421\u04EF\u0445", fa: "\u0633\u0648\u062E" },
    parties: ["UZ", "KG"],
    kind: "exclave",
    region: "core",
    history: [
      { from: "1991", status: "active", sources: ["D93"] },
      { from: "2023-01-27", status: "agreed", sources: ["D75"] }
    ],
    events: [
      {
        date: "2020-05-31",
        what: "Villagers clash over the Chashma spring; by official counts 187 people injured on the Uzbek side, 25 on the Kyrgyz side",
        sources: ["D93", "D94"]
      },
      {
        date: "2022-11-03",
        what: "Border treaty leaves the Chashma spring to a separate agreement",
        sources: ["D16"]
      }
    ],
    facts: [
      "Uzbek territory inside Kyrgyzstan, inhabited mostly by Tajiks; area given as 229 to 325 square km.",
      "A small separate part of the district (Chong-Kara) lies to the north."
    ],
    marks: [{ type: "point", lat: 39.98, lon: 71.14, label: "Ravon (centre of Sokh)" }],
    positions: {
      UZ: "Uzbek territory.",
      KG: "Uzbek territory; line settled 2022-2023.",
      UN: "No position."
    },
    confidence: "likely",
    basis: ["copy", "memory"],
    sources: ["D16", "D93", "D95"],
    checked: "2026-11-27"
  },
  {
    id: "exclave-shohimardon",
    name: { en: "Shohimardon (Shahimardan)", ru: "\u0428\u0430\u0445\u0438\u043C\u0430\u0440\u0434\u0430\u043D", tg: "\u0428\u043E\u04B3\u0438\u043C\u0430\u0440\u0434\u043E\u043D", fa: "\u0634\u0627\u0647\u0645\u0631\u062F\u0627\u0646" },
    parties: ["UZ", "KG"],
    kind: "exclave",
    region: "core",
    history: [
      { from: "1991", status: "active", sources: ["D73"] },
      { from: "2023-01-27", status: "agreed", sources: ["D75"] }
    ],
    events: [
      {
        date: "2022-11-03",
        what: "Remaining sections of the Kyrgyz-Uzbek line settled by treaty",
        sources: ["D16"]
      }
    ],
    facts: ["Uzbek mountain resort inside Kyrgyzstan; area given as 38 to 90 square km."],
    marks: [{ type: "point", lat: 39.94, lon: 71.73 }],
    positions: {
      UZ: "Uzbek territory.",
      KG: "Uzbek territory; line settled 2022-2023.",
      UN: "No position."
    },
    confidence: "likely",
    basis: "copy",
    sources: ["D16", "D95"],
    checked: "2026-11-27"
  },
  {
    id: "exclave-chong-kara",
    name: "Chong-Kara (Qalacha)",
    parties: ["UZ", "KG"],
    kind: "exclave",
    region: "core",
    history: [
      { from: "1991", status: "uncontested", basis: "memory" },
      { from: "2023-01-27", status: "agreed", basis: "memory" }
    ],
    facts: ["Small Uzbek exclave between Sokh and the main Uzbek border, part of Sokh district."],
    marks: [{ type: "point", lat: 40.25, lon: 71.03 }],
    positions: { UZ: "Uzbek territory.", KG: "Uzbek territory.", UN: "No position." },
    confidence: "check",
    basis: ["copy", "memory"],
    sources: ["D95"],
    checked: "2026-11-27"
  },
  {
    id: "exclave-jangail",
    name: "Jangail (Jani-Ayil)",
    parties: ["UZ", "KG"],
    kind: "exclave",
    region: "core",
    history: [
      { from: "1991", status: "uncontested", basis: "memory" },
      { from: "2023-01-27", status: "agreed", basis: "memory" }
    ],
    facts: [
      "Very small Uzbek exclave, by one measurement some 1.7 by 0.9 km; its position is not known well enough to be drawn."
    ],
    marks: [],
    positions: { UZ: "Uzbek territory.", KG: "Uzbek territory.", UN: "No position." },
    confidence: "check",
    basis: "copy",
    sources: ["D95"],
    checked: "2026-11-27"
  },
  {
    id: "exclave-barak",
    name: "Barak (former)",
    parties: ["KG", "UZ"],
    kind: "exclave",
    region: "core",
    history: [
      { from: "1991", status: "active", sources: ["D17"] },
      { from: "2018-08", status: "agreed", sources: ["D19"] },
      { from: "2024-04-15", status: "resolved", sources: ["D17"] }
    ],
    events: [
      { date: "2018-08", what: "Swap agreed for land near Birleshken", sources: ["D19"] },
      { date: "2022-11-03", what: "Swap fixed in the border treaty", sources: ["D17", "D96"] },
      {
        date: "2024-04-15",
        what: "Deadline for evacuation; 98 families resettled in Kyrgyzstan by 20 April",
        sources: ["D17", "D18"]
      }
    ],
    facts: [
      "208 ha of Kyrgyz land inside Uzbekistan, exchanged for 208 ha of Uzbek land; one report says 4 square km."
    ],
    marks: [{ type: "point", lat: 40.67, lon: 72.77 }],
    positions: { KG: "Given up in exchange.", UZ: "Uzbek territory.", UN: "No position." },
    confidence: "sure",
    basis: "copy",
    sources: ["D17", "D18", "D96"],
    checked: "2026-11-27"
  }
];
var centralAsianExclavesSources = {
  D08: centralAsianBordersSources.D08,
  D12: {
    publisher: "24.kg",
    title: "Kyrgyzstan proposes to exchange Vorukh for other land",
    date: "26 Mar 2021",
    url: "https://24.kg/english/187812_Kyrgyzstan_proposes_to_exchange_Vorukh_enclave_for_other_land/"
  },
  D13: {
    publisher: "24.kg",
    title: "Kairagach enclave transferred to Kyrgyzstan",
    date: "27 Feb 2025",
    url: "https://24.kg/english/321306_Kairagach_enclave_transferred_to_Kyrgyzstan/"
  },
  D14: {
    publisher: "German Wikipedia copy",
    title: "Lolasor, coordinates 40\xB04\u20329\u2033N 69\xB032\u203246\u2033E",
    cite: false
  },
  D16: centralAsianBordersSources.D16,
  D73: centralAsianBordersSources.D73,
  D75: centralAsianBordersSources.D75,
  D17: {
    publisher: "RFE/RL",
    title: "Farewell Barak: Uzbekistan absorbs Kyrgyz exclave",
    date: "Apr 2024",
    url: "https://rferl.org/amp/uzbekistan-kyrgyzstan-barak-exclave-historic-border-deal/32917744.html"
  },
  D18: {
    publisher: "24.kg",
    title: "Kyrgyzstan completes resettlement of Barak",
    date: "20 Apr 2024",
    url: "https://24.kg/english/292148_Kyrgyzstan_completes_resettlement_of_residents_of_Barak_exclave/"
  },
  D19: {
    publisher: "RFE/RL",
    title: "Kyrgyzstan, Uzbekistan agree to work on land swap",
    date: "Aug 2018",
    url: "https://rferl.org/amp/kyrgyzstan-uzbekistan-agree-to-work-on-land-swap-near-border/29435146.html"
  },
  D92: {
    publisher: "Tajikistan Focus (Student Digital)",
    title: "Central Asia, from Enclaves of the World (Sarvan, Vorukh)",
    url: "https://studentdigitalus.org/TajikistanFocus/tag/enclaves/"
  },
  D93: {
    publisher: "RFE/RL",
    title: "Dozens injured as fresh clashes erupt along Kyrgyz-Uzbek border (Sokh)",
    date: "1 Jun 2020",
    url: "https://rferl.org/amp/dozens-injured-as-fresh-clashes-erupt-along-kyrgyz-uzbek-border/30646065.html"
  },
  D94: {
    publisher: "24.kg",
    title: "Uzbekistan announces 187 victims of conflict on border with Kyrgyzstan",
    date: "Jun 2020",
    url: "https://24.kg/english/154639_Uzbekistan_announces_187_victims_of_conflict_on_border_with_Kyrgyzstan/"
  },
  D95: {
    publisher: "Jan S. Krogh, GeoSite",
    title: "Uzbekistan: exclaves and their size",
    date: "Feb 2012",
    url: "https://geosite.jankrogh.com/uzbekistan.htm"
  },
  D96: {
    publisher: "The Times of Central Asia",
    title: "Kyrgyzstan completes resettlement of residents from exclave in Uzbekistan",
    date: "Apr 2024",
    url: "https://timesca.com/kyrgyzstan-completes-resettlement-of-residents-from-exclave-in-uzbekistan/"
  },
  D209: {
    publisher: "Asia-Plus",
    title: "Kyrgyzstan reportedly builds border crossing point on the Isfara-Vorukh road",
    date: "16 Sep 2019",
    url: "https://www.asiaplustj.info/en/news/tajikistan/incidents/20190916/kyrgyzstan-reportedly-builds-border-crossing-point-on-the-isfara-vorukh-road"
  },
  D210: {
    publisher: "The Economist",
    title: "Fighting erupts between Kyrgyzstan and Tajikistan",
    date: "22 Sep 2022",
    url: "https://www.economist.com/asia/2022/09/22/fighting-erupts-between-kyrgyzstan-and-tajikistan"
  }
};

// src/datasets/disputes/core/settled-borders.ts
var settledBorders = [
  {
    id: "kg-kz-border",
    name: "Kazakhstan-Kyrgyzstan border",
    parties: ["KG", "KZ"],
    kind: "delimitation",
    region: "core",
    history: [
      { from: "2001-12-15", status: "agreed", sources: ["D97"] },
      { from: "2017-12-25", status: "resolved", sources: ["D97", "D98"] }
    ],
    events: [
      { date: "2001-12-15", what: "Delimitation treaty", sources: ["D97"] },
      { date: "2017-12-25", what: "Demarcation treaty, in Astana", sources: ["D97", "D98"] }
    ],
    facts: ["Negotiated from 1999 on; length 1,257 km after demarcation."],
    marks: [{ type: "border", countries: ["KG", "KZ"] }],
    confidence: "sure",
    basis: "copy",
    sources: ["D97", "D98", "D99"],
    checked: "2026-11-27"
  },
  {
    id: "kz-uz-border",
    name: "Kazakhstan-Uzbekistan border",
    parties: ["KZ", "UZ"],
    kind: "delimitation",
    region: "core",
    history: [
      { from: "2001-11-16", status: "agreed", note: "first of two treaties", sources: ["D100"] },
      { from: "2022-12-22", status: "resolved", sources: ["D101"] }
    ],
    events: [
      { date: "2001-11-16", what: "First delimitation treaty", sources: ["D100"] },
      { date: "2002-09-09", what: "Second delimitation treaty", sources: ["D100"] },
      { date: "2022-12-22", what: "Demarcation treaty, in Tashkent", sources: ["D101"] },
      { date: "2023-07-04", what: "Demarcation treaty in force", sources: ["D102"] }
    ],
    facts: ["Some reports give 21 December 2022 for the demarcation treaty."],
    marks: [{ type: "border", countries: ["KZ", "UZ"] }],
    confidence: "sure",
    basis: "copy",
    sources: ["D100", "D101", "D102", "D103"],
    checked: "2026-11-27"
  },
  {
    id: "tm-uz-border",
    name: "Turkmenistan-Uzbekistan border",
    parties: ["TM", "UZ"],
    kind: "delimitation",
    region: "core",
    history: [{ from: "2000-09-21", status: "agreed", basis: "memory" }],
    events: [
      { date: "2000-09-21", what: "Delimitation treaty", basis: "memory" },
      {
        date: "2017-11-10",
        what: "Foreign ministers of Kazakhstan, Turkmenistan and Uzbekistan sign the agreement on the junction of the three borders, in Samarkand",
        sources: ["D100"]
      },
      {
        date: "2019-01-17",
        what: "Commission considers the course of the line to be demarcated",
        sources: ["D104"]
      },
      {
        date: "2023-01-21",
        what: "Working groups agree on documents for the demarcation",
        sources: ["D105"]
      }
    ],
    facts: ["Demarcation was being worked on in January 2023; its end was not found."],
    marks: [{ type: "border", countries: ["TM", "UZ"] }],
    confidence: "likely",
    basis: "copy",
    sources: ["D100", "D104", "D105"],
    checked: "2026-11-27"
  },
  {
    id: "kz-ru-border",
    name: "Kazakhstan-Russia border",
    parties: ["KZ", "RU"],
    kind: "delimitation",
    region: "core",
    history: [{ from: "2005-01-18", status: "agreed", sources: ["D106", "D107"] }],
    events: [
      { date: "2005-01-18", what: "Border treaty, in Moscow", sources: ["D106", "D107"] },
      {
        date: "2023-03-16",
        what: "Kazakhstan expects the demarcation to take three to four years more",
        sources: ["D108"]
      }
    ],
    facts: ["Talks began in August 1999; some 18 sections had to be agreed on."],
    marks: [{ type: "border", countries: ["KZ", "RU"] }],
    confidence: "sure",
    basis: "copy",
    sources: ["D106", "D107", "D108"],
    checked: "2026-11-27"
  },
  {
    id: "cn-kz-border",
    name: "China-Kazakhstan border",
    parties: ["CN", "KZ"],
    kind: "delimitation",
    region: "core",
    history: [
      { from: "1994-04-26", status: "agreed", sources: ["D109"] },
      { from: "2002", status: "resolved", note: "demarcation complete", sources: ["D110"] }
    ],
    events: [
      { date: "1994-04-26", what: "Border treaty", sources: ["D109"] },
      { date: "1997-09-24", what: "Supplementary treaty, in Almaty", sources: ["D109"] },
      { date: "1998-07-04", what: "Second supplementary treaty", sources: ["D211"] },
      { date: "2002", what: "Demarcation complete", sources: ["D110"] }
    ],
    facts: ["Negotiated from 1992 to 1998."],
    marks: [{ type: "border", countries: ["CN", "KZ"] }],
    confidence: "sure",
    basis: "copy",
    sources: ["D109", "D110", "D211", "D216"],
    checked: "2026-11-27"
  },
  {
    id: "cn-kg-border",
    name: "China-Kyrgyzstan border",
    parties: ["CN", "KG"],
    kind: "delimitation",
    region: "core",
    history: [
      { from: "1996", status: "agreed", sources: ["D111"] },
      { from: "2002-05-10", status: "resolved", sources: ["D112"] }
    ],
    events: [
      { date: "1996", what: "Border treaty", sources: ["D111"] },
      { date: "1999", what: "Supplementary treaty", sources: ["D111"] },
      {
        date: "2002-05-10",
        what: "Kyrgyz parliament ratifies the second treaty, amid protest",
        sources: ["D112"]
      }
    ],
    marks: [{ type: "border", countries: ["CN", "KG"] }],
    confidence: "sure",
    basis: "copy",
    sources: ["D111", "D112"],
    checked: "2026-11-27"
  }
];
var settledBordersSources = {
  D97: {
    publisher: "Zakon i Pravo (law of Kazakhstan)",
    title: "Law 189-VI of 5 November 2018 on the demarcation of the Kazakh-Kyrgyz border",
    date: "5 Nov 2018",
    url: "https://zakonpravo.kz/en/zakony/zakon-o-ratifikatsii-dogovora-mezhdu-respublikoy-kazahstan-i-kyrgyzskoy-respublikoy-o-demarkatsii-kazahstansko-kyrgyzskoy-gosudarstvennoy-granitsy"
  },
  D98: {
    publisher: "Kabar",
    title: "Presidents of Kyrgyzstan and Kazakhstan sign treaty on demarcation of state border",
    date: "25 Dec 2017",
    url: "https://kabar.kg/eng/news/presidents-of-kyrgyzstan-and-kazakhstan-sign-treaty-on-demarcation-of-state-border-2/"
  },
  D99: {
    publisher: "Open.kg",
    title: "Kyrgyz-Kazakh border",
    url: "https://open.kg/en/about-kyrgyzstan/territory-geography-and-administrative-division/print:page,1,220-kyrgyzsko-kazahstanskaya-granica.html"
  },
  D100: {
    publisher: "Trend",
    title: "Kazakh parliament approves agreement on the junction of three borders",
    date: "13 Sep 2018",
    url: "https://en.trend.az/casia/turkmenistan/2951193.html"
  },
  D101: {
    publisher: "Caspian News",
    title: "Kazakh, Uzbek leaders sign border agreement",
    date: "25 Dec 2022",
    url: "https://caspiannews.com/news-detail/kazakh-uzbek-leaders-sign-border-agreement-2022-12-23-9/"
  },
  D102: {
    publisher: "Silk Way TV",
    title: "Kazakhstan, Uzbekistan complete border demarcation",
    date: "Jul 2023",
    url: "https://silkwaytv.kz/en/kazakhstan-uzbekistan-complete-border-demarcation"
  },
  D103: {
    publisher: "Kazinform",
    title: "Senate of Uzbekistan ratifies demarcation agreement (dates it 21 December)",
    date: "23 Jun 2023",
    url: "https://www.inform.kz/en/senate-of-uzbekistan-ratifies-kazakh-uzbek-state-border-demarcation-agreement_a4082567/amp"
  },
  D104: {
    publisher: "Government portal of Uzbekistan",
    title: "Karshi hosted Uzbekistan-Turkmenistan negotiations on interstate border",
    date: "17 Jan 2019",
    url: "https://old.gov.uz/en/news/view/20532"
  },
  D105: {
    publisher: "UzA",
    title: "Bukhara hosts negotiations on the demarcation of Uzbekistan-Turkmenistan border",
    date: "Jan 2023",
    url: "https://uza.uz/react/posts/bukhara-hosts-negotiations-on-the-demarcation-of-uzbekistan-turkmenistan-interstate-border_447362"
  },
  D106: {
    publisher: "IWPR",
    title: "Kazak border treaty signed",
    date: "Jan 2005",
    url: "https://iwpr.net/global-voices/kazak-border-treaty-signed"
  },
  D107: {
    publisher: "TASS",
    title: "Tokayev on the 20th anniversary of the border treaty",
    date: "18 Jan 2025",
    url: "https://tass.com/politics/1901155"
  },
  D108: {
    publisher: "UrduPoint / Sputnik",
    title: "Demarcation of Russian-Kazakh border may be completed in 3-4 years",
    date: "16 Mar 2023",
    url: "https://www.urdupoint.com/en/world/astana-says-demarcation-of-russian-kazakh-bor-1660487.html"
  },
  D109: {
    publisher: "Zakon i Pravo (law of Kazakhstan)",
    title: "Law 352-1 of 24 March 1999 on the supplementary agreement with China",
    date: "24 Mar 1999",
    url: "https://zakonpravo.kz/en/zakony/zakon-o-ratifikatsii-dopolnitelnogo-soglasheniya-mezhdu-respublikoy-kazahstan-i-kitayskoy-narodnoy-respublikoy-o-kazahstansko-kitayskoy-gosudarstvennoy-granitse"
  },
  D110: {
    publisher: "Ministry of Foreign Affairs of Kazakhstan",
    title: "Delimitation and demarcation of the state border",
    url: "https://mfa.gov.kz/index.php/en/foreign-policy/current-issues-of-kazakhstan-s-foreign-policy/delimitation-and-demarcation-of-state-border"
  },
  D211: {
    publisher: "Law of Kazakhstan",
    title: "Law 351-1 of 24 March 1999 on the second supplementary agreement with China (in Russian)",
    date: "24 Mar 1999",
    url: "https://bestprofi.com/document/436262506"
  },
  D216: {
    publisher: "Chinese Wikisource copy",
    title: "The same agreement, signed on 4 July 1998 (in Chinese)",
    cite: false
  },
  D111: {
    publisher: "IWPR",
    title: "China nibbles away at Kyrgyz border (agreements of 1996 and 1999)",
    date: "2001",
    url: "https://iwpr.net/global-voices/china-nibbles-away-kyrgyz-border"
  },
  D112: {
    publisher: "Central Asia-Caucasus Analyst",
    title: "Kyrgyz turmoil over a border agreement",
    date: "22 May 2002",
    url: "https://www.cacianalyst.org/?q=node/253/print"
  }
};

// src/datasets/disputes/core/water.ts
var centralAsianWater = [
  {
    id: "amu-darya-qosh-tepa",
    name: {
      en: "Qosh Tepa canal and Amu Darya water",
      ru: "\u041A\u0430\u043D\u0430\u043B \u041A\u043E\u0448-\u0422\u0435\u043F\u0430 \u0438 \u0432\u043E\u0434\u0430 \u0410\u043C\u0443\u0434\u0430\u0440\u044C\u0438",
      tg: "\u041A\u0430\u043D\u0430\u043B\u0438 \u049A\u04EF\u0448\u0442\u0435\u043F\u043F\u0430 \u0432\u0430 \u043E\u0431\u0438 \u0410\u043C\u0443\u0434\u0430\u0440\u0451",
      fa: "\u06A9\u0627\u0646\u0627\u0644 \u0642\u0648\u0634\u200C\u062A\u067E\u0647 \u0648 \u0622\u0628 \u0622\u0645\u0648\u062F\u0631\u06CC\u0627"
    },
    parties: ["AF", "UZ", "TM"],
    kind: "water",
    region: "core",
    history: [{ from: "2022-03", status: "active", sources: ["D113"] }],
    events: [
      { date: "2022-03", what: "Digging begins", sources: ["D113", "D114"] },
      {
        date: "2023-09-15",
        what: "Uzbekistan\u2019s president warns of a changed water balance and asks for a joint group",
        sources: ["D32"]
      },
      { date: "2023-10", what: "First phase of the canal complete", sources: ["D114"] },
      {
        date: "2025-03-18",
        what: "Uzbek water minister says Afghanistan has a right to Amu Darya water",
        sources: ["D34"],
        checked: "2026-11-29"
      }
    ],
    facts: [
      "Planned length about 285 km through Balkh, Jowzjan and Faryab; some 100 km dug by the spring of 2023; the second phase was reported more than 80 percent complete in mid-2025.",
      "Afghanistan is not party to the Soviet-era sharing scheme of the river."
    ],
    marks: [
      { type: "area", box: [65, 36.3, 67.9, 37.3], label: "canal corridor" },
      { type: "water", waters: ["amu-darya"] }
    ],
    positions: {
      AF: "Sovereign use of its share.",
      UZ: "Worried, seeks cooperation.",
      TM: "Worried, says little in public.",
      UN: "No ruling."
    },
    confidence: "likely",
    basis: "copy",
    sources: ["D32", "D33", "D113", "D114"],
    checked: "2026-11-27"
  },
  {
    id: "tj-uz-rogun",
    name: "Rogun dam",
    parties: ["TJ", "UZ"],
    kind: "water",
    region: "core",
    history: [
      { from: "2004", status: "active", sources: ["D115"] },
      { from: "2018-03-09", status: "dormant", sources: ["D203"] }
    ],
    events: [
      {
        date: "2004-10",
        what: "Tajikistan and the Russian company RusAl agree to finish the dam; ended in 2007",
        sources: ["D115"]
      },
      {
        date: "2015-08-01",
        what: "Uzbek foreign ministry repeats its objections",
        sources: ["D116"]
      },
      {
        date: "2018-03-09",
        what: "Presidents meet in Dushanbe; Tajikistan welcomes Uzbekistan\u2019s support of its dams, Rogun among them",
        sources: ["D203"]
      },
      { date: "2018-11-16", what: "First unit starts", sources: ["D117"] }
    ],
    facts: ["Uzbekistan has raised no objections in public since 2018, as far as is known."],
    marks: [{ type: "point", lat: 38.68, lon: 69.77, label: "Rogun" }],
    positions: {
      TJ: "Key energy project.",
      UZ: "Opposed until 2016, now tolerant and a possible buyer of power.",
      UN: "No ruling."
    },
    confidence: "likely",
    basis: "copy",
    sources: ["D115", "D116", "D117"],
    checked: "2026-11-27"
  }
];
var centralAsianWaterSources = {
  D32: {
    publisher: "bne IntelliNews",
    title: "Uzbekistan to send delegation on Qosh Tepa",
    date: "19 Oct 2023",
    url: "https://www.intellinews.com/uzbekistan-to-send-delegation-to-afghanistan-for-negotiations-on-qosh-tepa-canal-water-297509"
  },
  D33: {
    publisher: "Daryo",
    title: "Afghan canal on Amu Darya threatens shortages",
    date: "26 Jul 2023",
    url: "https://daryo.uz/en/2023/07/26/afghan-canal-on-amu-darya-threatens-water-shortages-in-turkmenistan-uzbekistan"
  },
  D34: {
    publisher: "Kun.uz",
    title: "The Taliban too have a right to take water from the Amu Darya, says the water minister (in Russian)",
    date: "24 Mar 2025",
    url: "https://kun.uz/ru/news/2025/03/24/taliby-tojye-imeyut-pravo-zabirat-vodu-iz-amudari-ministr-vodnogo-xozyaystva"
  },
  D113: {
    publisher: "Asia-Plus",
    title: "Irrigation canal being built by the Taliban (begun in March 2022)",
    date: "6 Apr 2023",
    url: "https://asiaplus.news/en/news/tajikistan/economic/20230406/irrigation-canal-being-built-by-the-taliban-may-worsen-already-poor-water-management-in-central-asia"
  },
  D114: {
    publisher: "Afghanistan Times",
    title: "Afghanistan\u2019s Qosh Tepa canal project nears completion",
    date: "2025",
    url: "https://www.afghanistantimes.media/afghanistans-massive-qosh-tepa-canal-project-nears-completion"
  },
  D115: {
    publisher: "Asia-Plus",
    title: "Uzbek security service chief visits the site of Roghun (history of the project)",
    date: "13 Jun 2018",
    url: "https://asiaplus.tj/en/news/tajikistan/economic/20180613/uzbek-security-service-chief-visits-site-for-construction-of-the-roghun-hydropower-plant"
  },
  D116: {
    publisher: "The Diplomat",
    title: "Uzbekistan still hates the Rogun dam project",
    date: "Aug 2015",
    url: "https://thediplomat.com/2015/08/uzbekistan-still-hates-the-rogun-dam-project/"
  },
  D117: {
    publisher: "Vestnik Kavkaza",
    title: "Rakhmon on the launch of Rogun, 16 November 2018",
    date: "Dec 2018",
    url: "https://vestnikkavkaza.net/analysis/Emomali-Rakhmon-called-launch-of-Rogun-Dam-one-of-the-most-important-events-of-2018.html"
  },
  D203: {
    publisher: "Reuters",
    title: "Uzbekistan drops objections to giant Tajik hydro project",
    date: "9 Mar 2018",
    url: "https://www.reuters.com/article/tajikistan-uzbekistan-hydro-idUSL5N1QR4CD"
  }
};

// src/datasets/disputes/core.ts
var coreDisputes = [
  ...centralAsianBorders,
  ...centralAsianExclaves,
  ...centralAsianWater,
  ...settledBorders
];
var coreDisputesSources = {
  ...centralAsianBordersSources,
  ...centralAsianExclavesSources,
  ...centralAsianWaterSources,
  ...settledBordersSources
};

// src/datasets/disputes/far-east.ts
var farEasternDisputes = [
  {
    id: "cn-ru-border",
    name: "China-Russia border",
    parties: ["CN", "RU"],
    kind: "delimitation",
    region: "far-east",
    history: [
      { from: "1991-05-16", status: "agreed", sources: ["D181"] },
      { from: "2008-07-21", status: "resolved", sources: ["D182"] }
    ],
    events: [
      { date: "1991-05-16", what: "Treaty on the eastern section", sources: ["D181"] },
      { date: "1994-09-03", what: "Treaty on the western section", sources: ["D183"] },
      {
        date: "2004-10-14",
        what: "Supplementary treaty on the eastern section",
        sources: ["D183"]
      },
      {
        date: "2008-07-21",
        what: "Protocol that completes the demarcation",
        sources: ["D182"]
      }
    ],
    marks: [{ type: "border", countries: ["CN", "RU"] }],
    confidence: "sure",
    basis: "copy",
    sources: ["D181", "D182", "D183"],
    checked: "2026-11-27"
  },
  {
    id: "ru-jp-kurils",
    name: "Southern Kurils / Northern Territories",
    parties: ["RU", "JP"],
    kind: "territorial-claim",
    region: "far-east",
    history: [{ from: "1945", status: "frozen", sources: ["D184"] }],
    events: [
      {
        date: "2022-03-21",
        what: "Russia breaks off peace-treaty talks",
        sources: ["D184", "D185"]
      }
    ],
    marks: [{ type: "area", box: [145.3, 43.3, 148.95, 45.6] }],
    positions: { RU: "Russian.", JP: "Japanese, occupied.", UN: "No position." },
    confidence: "sure",
    basis: "copy",
    sources: ["D184", "D185"],
    checked: "2026-11-27"
  }
];
var farEasternDisputesSources = {
  D181: {
    publisher: "PA-X Peace Agreements Database",
    title: "Agreement on the eastern section of the Sino-Soviet boundary",
    date: "16 May 1991",
    url: "https://www.peaceagreements.org/view/1740"
  },
  D182: {
    publisher: "Reuters",
    title: "China signs border demarcation pact with Russia",
    date: "21 Jul 2008",
    url: "https://www.reuters.com/article/us-china-russia-border/china-signs-border-demarcation-pact-with-russia-idUKPEK29238620080721"
  },
  D183: {
    publisher: "Polish Political Science Yearbook",
    title: "Dmochowski, The Settlement of the Russian-Chinese Border Dispute",
    date: "2015",
    url: "https://docslib.org/doc/3416619/tadeusz-dmochowski-the-settlement-of-the-russian"
  },
  D184: {
    publisher: "BBC News, kept by FBC",
    title: "Russia quits talks with Japan on peace treaty",
    date: "22 Mar 2022",
    url: "https://www.fbcnews.com.fj/world/russia-quits-talks-with-japan-on-peace-treaty/"
  },
  D185: {
    publisher: "The Japan Times",
    title: "Russia halts peace treaty talks with Japan",
    date: "22 Mar 2022",
    url: "https://www.japantimes.co.jp/news/2022/03/22/national/russia-japan-peace-treaty-talks-halted/"
  }
};

// src/datasets/disputes/south-west-asia-sources.ts
var southWestAsianDisputesSources = {
  D35: {
    publisher: "Interbellum News",
    title: "Afghanistan and Pakistan begin talks in Istanbul (line length)",
    date: "Oct 2025",
    url: "https://interbellumnews.com/conflicts/afghanistan-and-pakistan-begin-peace-talks-in-istanbul"
  },
  D37: {
    publisher: "DNA India",
    title: "Pakistan-Afghanistan conflict, rival casualty claims",
    date: "28 Feb 2026",
    url: "https://www.dnaindia.com/world/report-pakistan-afghanistan-conflict-taliban-government-open-to-negotiations-after-islamabad-bombs-kabul-and-other-afghancities-3201699"
  },
  D38: {
    publisher: "Okaz",
    title: "UN mission: 42 civilians killed, 104 injured",
    date: "3 Mar 2026",
    url: "https://www.okaz.com.sa/politics/na/2238406"
  },
  D39: {
    publisher: "Dawat Media",
    title: "UNAMA: 146 Afghan civilians killed or wounded",
    date: "3 Mar 2026",
    url: "https://dawatmedia24.com/afghanistan-news/unama-146-afghan-civilians-killed-or-wounded-in-pakistani-attacks/"
  },
  D40: {
    publisher: "Dawn",
    title: "Afghanistan, Pakistan agree to avoid escalation, Beijing says",
    date: "8 Apr 2026",
    url: "https://www.dawn.com/news/1989918/afghanistan-pakistan-agree-to-avoid-escalation-during-china-hosted-talks-beijing"
  },
  D43: {
    publisher: "IHE Delft",
    title: "Troubled waters between Afghanistan and Iran",
    date: "Jun 2023",
    url: "https://waterpeacesecurity.org/info/blog-01-06-2023-Troubled-waters-between-Afghanistan-and-Iran-as-border-troops-clash-over-the-Helmand-River"
  },
  D44: {
    publisher: "Water Politics",
    title: "Kamal Khan dam and the Helmand River treaty",
    url: "https://waterpolitics.com/afghanistans-kamal-khan-dam-and-the-helmand-river-treaty"
  },
  D45: {
    publisher: "Afghanistan Analysts Network",
    title: "The Long Winding River (Mayar)",
    date: "Nov 2023",
    url: "https://scribd.com/document/695377670/Helmand-Water-FINAL"
  },
  D46: {
    publisher: "Responsible Statecraft",
    title: "UAE-Iran islands dispute complicates regional diplomacy",
    date: "9 Aug 2023",
    url: "https://responsiblestatecraft.org/2023/08/09/uae-iran-islands-dispute-complicates-regional-diplomacy"
  },
  D118: {
    publisher: "Institute of Policy Studies, Islamabad",
    title: "Pak-Afghan relations: the Durand Line issue",
    url: "https://www.ips.org.pk/pak-afghan-relations-the-durand-line-issue/"
  },
  D119: {
    publisher: "H\xFCrriyet Daily News",
    title: "T\xFCrkiye says Pakistan-Afghanistan talks to resume",
    date: "31 Oct 2025",
    url: "https://www.hurriyetdailynews.com/turkiye-says-pakistan-afghanistan-talks-to-resume-215217"
  },
  D120: {
    publisher: "Haberler",
    title: "UNAMA on the clashes; 48-hour truce (in Turkish)",
    date: "16 Oct 2025",
    url: "https://www.haberler.com/3-sayfa/afganistan-pakistan-sinirinda-askeri-catismalar-18-sivil-hayatini-kaybetti-19154160-haberi/"
  },
  D121: {
    publisher: "TRT World",
    title: "Pakistan, Afghanistan to resume talks in Istanbul on 6 November",
    date: "30 Oct 2025",
    url: "https://www.trtworld.com/article/d9c19645a415/amp"
  },
  D122: {
    publisher: "Kabul Now",
    title: "UN calls for civilian protection after air strikes in eastern Afghanistan",
    date: "Nov 2025",
    url: "https://kabulnow.com/2025/11/un-calls-for-civilian-protection-after-deadly-airstrikes-in-eastern-afghanistan/"
  },
  D123: {
    publisher: "The Straits Times (Reuters)",
    title: "At least 13 civilians killed in Pakistan strikes in Afghanistan, UN says",
    date: "23 Feb 2026",
    url: "https://www.straitstimes.com/asia/at-least-13-civilians-killed-in-pakistan-strikes-in-afghanistan-un-says"
  },
  D124: {
    publisher: "CGN Wire, citing the BBC",
    title: "Pakistani strikes kill at least 28 civilians in Afghanistan, UN says",
    date: "29 Jun 2026",
    url: "https://www.cgnnews.net/news/2026/06/29/cgn-wire-pakistani-strikes-kill-at-least-28-civilians-in-afghanistan-un-says/"
  },
  D125: {
    publisher: "DID Press",
    title: "UNAMA: over 500 Afghan civilians dead or wounded in three months",
    date: "Feb 2026",
    url: "https://en.didpress.com/?p=25101"
  },
  D126: {
    publisher: "SEE News",
    title: "Afghanistan-Pakistan border clashes: 70 civilians dead, 477 injured",
    date: "Feb 2026",
    url: "https://see.news/hundreds-dead-injured-in-afghanistan-pakistan-border-clashes"
  },
  D127: {
    publisher: "Peace Insight",
    title: "Kashmir: conflict timeline",
    url: "https://www.peaceinsight.org/conflicts/kashmir/conflict-profile/conflict-timeline/"
  },
  D128: {
    publisher: "The Express Tribune (AFP)",
    title: "Key dates in Kashmir\u2019s history",
    date: "6 Aug 2019",
    url: "https://tribune.com.pk/story/2029251/1-key-dates-occupied-kashmirs-bloody-hi/"
  },
  D129: {
    publisher: "KSG India",
    title: "India-Pakistan map issue (Pakistan\u2019s map of August 2020)",
    date: "Aug 2020",
    url: "https://www.ksgindia.com/study-material/snapticle/28019-india-pakistan-map-issue.html"
  },
  D130: {
    publisher: "PTC News",
    title: "India-Pakistan ceasefire extended (recalls 22 April to 10 May)",
    date: "16 May 2025",
    url: "https://www.ptcnews.tv/nation/india-pakistan-ceasefire-extended-until-may-18-dgmos-to-hold-crucial-talks-again-4409356"
  },
  D131: {
    publisher: "NDTV",
    title: "India on the court of arbitration under the Indus Waters Treaty",
    date: "27 Jun 2025",
    url: "https://www.ndtv.com/world-news/so-called-court-of-arbitration-on-indus-waters-treaty-illegal-void-india-8778003"
  },
  D132: {
    publisher: "Particle News",
    title: "India rejects The Hague arbitration court (treaty in abeyance since 23 April)",
    date: "2025",
    url: "https://particle.news/story/india-rejects-hague-arbitration-court-as-illegal-after-pca-ruling"
  },
  D133: {
    publisher: "Lokmat Times",
    title: "Indian Army marks 40 years of the operation on Siachen (1984, NJ9842)",
    date: "13 Apr 2024",
    url: "https://www.lokmattimes.com/national/indian-army-marks-40-years-of-operation-meghdoot-with-release-of-siachen-glacier-video-watch-a505/"
  },
  D219: {
    publisher: "FORCE",
    title: "Recalling Operation Meghdoot",
    url: "https://forceindia.net/guest-column/recalling-operation-meghdoot/"
  },
  D134: {
    publisher: "Hilal (Pakistan)",
    title: "On Pakistan\u2019s political map of 2020 (Siachen, Sir Creek, Junagadh)",
    url: "https://hilal.gov.pk/view-article.php?i=4395"
  },
  D135: {
    publisher: "The Economic Times",
    title: "India-China border dispute explained (Galwan; patrolling arrangement)",
    date: "Oct 2024",
    url: "https://m.economictimes.com/news/defence/india-china-border-dispute-explained-revisiting-the-2020-galwan-clash-amid-latest-patrolling-agreement/amp_articleshow/114424670.cms"
  },
  D136: {
    publisher: "ETV Bharat",
    title: "Five years of Galwan valley clash",
    date: "14 Jun 2025",
    url: "https://www.etvbharat.com/en/!bharat/five-years-of-galwan-valley-clash-india-china-border-skirmish-to-disengagement-enn25061403572"
  },
  D137: {
    publisher: "10Pointer",
    title: "China standardises names in Arunachal Pradesh (areas claimed)",
    date: "Jan 2022",
    url: "https://10pointer.com/current-affairs/china-inventing-names-for-places-in-arunachal-pradesh"
  },
  D138: {
    publisher: "The Federal",
    title: "Arunachal Pradesh Day: why the state matters to India and China",
    url: "https://thefederal.com/states/north-east/arunachal-pradesh-day-know-why-the-state-matters-so-much-to-india-and-china"
  },
  D139: {
    publisher: "Agenzia Nova",
    title: "China-India: background on Arunachal Pradesh (in Italian)",
    date: "13 Dec 2022",
    url: "https://www.agenzianova.com/a/639881e1491f17.31101560/4176157/2022-12-13/cina-india-pechino-truppe-nuova-delhi-hanno-oltrepassato-illegalmente-la-frontiera-4"
  },
  D140: {
    publisher: "The Week (India)",
    title: "Why India considers the agreement of 1963 on Shaksgam illegal",
    date: "13 Jan 2026",
    url: "https://www.theweek.in/news/defence/2026/01/13/why-india-considers-the-1963-pakistan-china-border-agreement-illegal-shaksgam-valley.amp.html"
  },
  D141: {
    publisher: "Mint",
    title: "India says Shaksgam valley is its territory",
    date: "2 May 2024",
    url: "https://www.livemint.com/news/india/india-says-shaksgam-valley-is-our-territory-pakistan-unlawfully-attempted-to-give-the-area-to-china-11714648514771.html"
  },
  D142: {
    publisher: "NewsBytes",
    title: "Army chief rejects Beijing\u2019s Shaksgam claim",
    date: "13 Jan 2026",
    url: "https://www.newsbytesapp.com/news/india/1963-pakistan-china-agreement-illegal-army-chief-rejects-beijing-s-shaksgam-claim/story"
  },
  D143: {
    publisher: "The Indian Express",
    title: "Writ in water (Sir Creek)",
    date: "Jun 2012",
    url: "https://www.indianexpress.com/news/writ-in-water/963579/0"
  },
  D144: {
    publisher: "The Nation (Pakistan)",
    title: "The World Bank and the Indus Waters Treaty",
    date: "9 Apr 2023",
    url: "https://www.nation.com.pk/09-Apr-2023/the-world-bank-and-the-indus-waters-treaty?version=amp"
  },
  D145: {
    publisher: "Echo Asia News, from a statement of Pakistan\u2019s government",
    title: "Pakistan welcomes the Indus Waters Treaty arbitration ruling",
    date: "May 2026",
    url: "https://echoasianews.com/pakistan-welcomes-indus-waters-treaty-arbitration-ruling-on-hydropower-disputes/"
  },
  D146: {
    publisher: "Wadsam",
    title: "President Ghani inaugurates Kamal Khan dam",
    date: "24 Mar 2021",
    url: "https://wadsam.com/afghan-business-news/president-ghani-inaugurates-kamal-khan-dam/"
  },
  D147: {
    publisher: "Mehr News Agency",
    title: "Two Iranian border guards killed in border clash with the Taliban",
    date: "27 May 2023",
    url: "https://en.mehrnews.com/news/201256/2-Iranian-border-guards-martyred-in-border-clash-with-Taliban"
  },
  D218: {
    publisher: "i24NEWS",
    title: "Two killed in clash on Iran-Afghan border (both sides; the warning of 18 May)",
    date: "27 May 2023",
    url: "https://www.i24news.tv/en/news/middle-east/iran-eastern-states/1685207067-2-killed-in-clash-on-iran-afghan-border"
  },
  D148: {
    publisher: "Iran International",
    title: "Gulf states on the three islands (history of the claims)",
    date: "1 Sep 2025",
    url: "https://www.iranintl.com/en/202509019044"
  },
  D149: {
    publisher: "UrduPoint / Sputnik",
    title: "Iranian foreign ministry summons Russian ambassador over islands",
    date: "12 Jul 2023",
    url: "https://www.urdupoint.com/en/world/iranian-foreign-ministry-summons-russian-amba-1722392.html"
  },
  D150: {
    publisher: "Iranian.com",
    title: "Diplomatic history: the Algiers agreement of 1975",
    date: "3 Jan 2009",
    url: "https://iranian.com/2009/01/03/diplomatic-history-shah-and-saddam-sign-1975-algiers-agreement"
  },
  D151: {
    publisher: "Rawabet Center",
    title: "Algiers agreement and Iraq\u2019s waters (statement of 12 March 2019)",
    url: "https://rawabetcenter.com/en/?p=7041"
  },
  D152: {
    publisher: "Press TV",
    title: "Joint statement of Iran and Iraq",
    date: "12 Mar 2019",
    url: "https://www.presstv.ir/Detail/2019/03/12/590857/Rouhani-statement-Ammar-al-Hakim-Hashd-al-Sha%EF%BF%BD%EF%BF%BD%EF%BF%BDabi-Faleh-al-Fayyad-US-Baghdad"
  },
  D186: {
    publisher: "Al Jazeera",
    title: "India, Pakistan to observe ceasefire",
    date: "25 Nov 2003",
    url: "https://www.aljazeera.com/news/2003/11/25/india-pakistan-to-observe-ceasefire"
  },
  D187: {
    publisher: "Outlook",
    title: "China\u2019s seizure of territory in Ladakh (recalls the war of 1962)",
    date: "undated",
    url: "https://outlookindia.com/amp/story/national/opinion-chinas-seizure-of-territory-in-ladakh-reinforces-its-sharp-political-messages-news-356596"
  },
  D188: {
    publisher: "Iranian.com",
    title: "On the treaty of Algiers and the letters of 1990",
    date: "27 Dec 2007",
    url: "https://iranian.com/2007/12/27/not-again"
  },
  D189: {
    publisher: "Al Majalla, in the copy of khaddam.net",
    title: "Letters between Iraq and Iran before and after the invasion of Kuwait",
    date: "7 Aug 2023",
    url: "https://khaddam.net/articles/khaddam-memories-saddam-begged-khamenei-on-eve-of-kuwait-invasion-we-offer-a-deal-that-meets-all-your-demands/"
  }
};

// src/datasets/disputes/south-west-asia.ts
var southWestAsianDisputes = [
  {
    id: "af-pk-durand",
    name: "Durand Line",
    parties: ["AF", "PK"],
    kind: "territorial-claim",
    region: "south-west-asia",
    history: [{ from: "1947", status: "active", sources: ["D118"] }],
    events: [
      {
        date: "1893-11-12",
        what: "Agreement between Abdur Rahman and Mortimer Durand",
        sources: ["D118"]
      },
      {
        date: "2025-10-09",
        what: "Explosions in Kabul blamed on Pakistan; border fighting follows",
        sources: ["D119"]
      },
      { date: "2025-10-15", what: "48-hour truce", sources: ["D120"] },
      {
        date: "2025-10-19",
        what: "Ceasefire agreed in Doha with Qatar and T\xFCrkiye",
        sources: ["D121"]
      },
      {
        date: "2025-10-25",
        what: "Talks in Istanbul; further round from 6 November ends without a deal",
        sources: ["D121", "D122"]
      },
      {
        date: "2026-02-21",
        what: "Pakistani air strikes on Nangarhar and Paktika during the night; at least 13 civilians killed by UN count",
        sources: ["D123"],
        checked: "2026-11-28"
      },
      { date: "2026-02-26", what: "Heavy fighting resumes", sources: ["D37"] },
      {
        date: "2026-02-27",
        what: "Pakistan strikes Kabul, Kandahar and Paktia; its defence minister speaks of open war",
        sources: ["D37"]
      },
      {
        date: "2026-04-01",
        what: "Talks in Urumqi under Chinese mediation to 7 April; both sides agree not to escalate",
        sources: ["D40"]
      },
      {
        date: "2026-06",
        what: "Pakistani strikes late in the month; Pakistan speaks of militants, the Taliban of an atrocity",
        sources: ["D124"]
      }
    ],
    facts: ["Length about 2,611 km in the source read; 2,640 and 2,670 km also occur."],
    marks: [
      { type: "border", countries: ["AF", "PK"] },
      { type: "point", lat: 34.12, lon: 71.09, label: "Torkham crossing" },
      { type: "point", lat: 30.92, lon: 66.45, label: "Chaman / Spin Boldak crossing" }
    ],
    positions: {
      AF: "No Afghan government since 1947 has recognised the line as a border.",
      PK: "International boundary inherited in 1947.",
      UN: "Drawn as an international boundary."
    },
    casualties: [
      {
        period: "2025-10/12",
        figure: "at least 70 Afghan civilians killed and 478 injured, most of them from 10 to 17 October (UN mission; some reports say 477)",
        sources: ["D125", "D126"]
      },
      {
        period: "2025-11",
        figure: "at least 10 Afghan civilians killed in air strikes (UN mission)",
        sources: ["D122"]
      },
      {
        period: "2026-02-26/03-02",
        figure: "at least 42 Afghan civilians killed and 104 injured (UN mission, preliminary)",
        sources: ["D38", "D39"]
      },
      {
        period: "2026-02",
        figure: "military losses claimed by the two sides contradict each other",
        sources: ["D37"]
      },
      {
        period: "2026-06",
        figure: "at least 28 Afghan civilians killed (United Nations)",
        sources: ["D124"]
      }
    ],
    confidence: "sure",
    basis: "copy",
    sources: ["D35", "D40", "D118", "D119", "D124"],
    checked: "2026-11-27"
  },
  {
    id: "in-pk-kashmir",
    name: "Kashmir, Line of Control",
    parties: ["IN", "PK", "CN"],
    kind: "territorial-claim",
    region: "south-west-asia",
    history: [{ from: "1947-10", status: "active", sources: ["D127"] }],
    events: [
      { date: "1972-07-02", what: "Simla agreement; Line of Control", sources: ["D128"] },
      {
        date: "2019-08-05",
        what: "India ends the special status of Jammu and Kashmir",
        sources: ["D128"]
      },
      {
        date: "2020-08",
        what: "Official map of Pakistan shows the whole area as its own or as disputed",
        sources: ["D129"]
      },
      {
        date: "2025-04-22",
        what: "Attack at Pahalgam kills 26 civilians",
        sources: ["D130"]
      },
      {
        date: "2025-04-23",
        what: "India holds the Indus Waters Treaty in abeyance",
        sources: ["D131", "D132"]
      },
      { date: "2025-05-07", what: "Indian strikes; four days of fighting", sources: ["D130"] },
      { date: "2025-05-10", what: "Ceasefire", sources: ["D130"] }
    ],
    facts: [
      "Developments in 2026 were not checked.",
      "Inside the marked stretch the line between India and Pakistan is the Line of Control; just south of it lies the working boundary."
    ],
    marks: [
      { type: "pieces", pieces: ["B05"], label: "Jammu, Kashmir and Ladakh" },
      { type: "pieces", pieces: ["B08"], label: "Gilgit-Baltistan" },
      { type: "pieces", pieces: ["B09"], label: "Azad Kashmir" },
      { type: "pieces", pieces: ["B45"] },
      {
        type: "border",
        countries: ["IN", "PK"],
        box: [73.6, 32.75, 77.05, 35.11],
        label: "Line of Control"
      },
      { type: "point", lat: 34.09, lon: 74.81, label: "Srinagar", context: true },
      { type: "point", lat: 34.37, lon: 73.47, label: "Muzaffarabad", context: true }
    ],
    positions: {
      IN: "The whole former state is Indian, including Gilgit-Baltistan and Aksai Chin.",
      PK: "Disputed; official map of August 2020 shows all of it as Pakistan\u2019s or as illegally occupied by India.",
      CN: "Holds Aksai Chin and Shaksgam; treats the rest as a matter between the two.",
      UN: "Disputed; dotted Line of Control, observers since 1949."
    },
    casualties: [
      { period: "2025-04-22", figure: "26 civilians killed at Pahalgam", sources: ["D130"] }
    ],
    confidence: "sure",
    basis: ["copy", "memory"],
    sources: ["D127", "D128", "D129", "D130"],
    checked: "2026-11-27"
  },
  {
    id: "in-pk-siachen",
    name: "Siachen glacier",
    parties: ["IN", "PK"],
    kind: "territorial-claim",
    region: "south-west-asia",
    history: [
      { from: "1984-04-13", status: "active", sources: ["D133", "D219"] },
      { from: "2003-11-25", status: "frozen", sources: ["D186"] }
    ],
    events: [
      { date: "1984-04-13", what: "Indian forces take the heights", sources: ["D133", "D219"] },
      { date: "2003-11-25", what: "Ceasefire", sources: ["D186"] }
    ],
    facts: ["The Line of Control was never drawn north of grid point NJ9842."],
    marks: [{ type: "pieces", pieces: ["B45"] }],
    positions: {
      IN: "Indian, held by India.",
      PK: "Pakistani, occupied by India.",
      UN: "No line drawn."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D133", "D134", "D219"],
    checked: "2026-11-29"
  },
  {
    id: "in-cn-aksai-chin",
    name: "Aksai Chin and Line of Actual Control (west)",
    parties: ["IN", "CN"],
    kind: "territorial-claim",
    region: "south-west-asia",
    history: [
      { from: "1950", status: "active", basis: "memory" },
      {
        from: "2024-10-21",
        status: "active",
        note: "patrol arrangement, tension lower",
        sources: ["D135"]
      }
    ],
    events: [
      {
        date: "1962-10-20",
        what: "War to 21 November; China keeps the plateau",
        sources: ["D187"]
      },
      {
        date: "2020-06-15",
        what: "Clash in the Galwan valley; 20 Indian and, by the Chinese count, 4 Chinese soldiers killed",
        sources: ["D135", "D136"]
      },
      {
        date: "2024-10-21",
        what: "Patrol arrangement for Depsang and Demchok announced",
        sources: ["D135"]
      }
    ],
    facts: ["About 38,000 square km by India\u2019s count."],
    marks: [
      { type: "pieces", pieces: ["B07"], label: "Aksai Chin" },
      { type: "pieces", pieces: ["B03"], label: "Demchok" },
      {
        type: "pieces",
        pieces: ["B01", "B02", "B04"],
        label: "smaller valleys claimed by both, middle part of the line"
      },
      {
        type: "border",
        countries: ["IN", "CN"],
        box: [77.8, 32, 80.4, 35.5],
        label: "Line of Actual Control, western part"
      }
    ],
    positions: {
      IN: "Part of Ladakh.",
      CN: "Part of Xinjiang and Tibet.",
      PK: "Said to leave the frontier undefined on its map of 2020.",
      UN: "Shown as disputed."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D135", "D136", "D137"],
    checked: "2026-11-27"
  },
  {
    id: "in-cn-arunachal",
    name: "Arunachal Pradesh (China says Zangnan)",
    parties: ["IN", "CN"],
    kind: "territorial-claim",
    region: "south-west-asia",
    history: [{ from: "1950", status: "active", sources: ["D138"] }],
    events: [
      {
        date: "1914",
        what: "McMahon line drawn at Simla; China does not accept it",
        sources: ["D139"]
      },
      { date: "1962-10-20", what: "China advances and later withdraws", sources: ["D139"] },
      { date: "1987-02-20", what: "Becomes a state of India", sources: ["D138"] }
    ],
    facts: ["About 84,000 to 90,000 square km, depending on who counts."],
    marks: [
      { type: "pieces", pieces: ["B00"] },
      { type: "point", lat: 27.58, lon: 91.87, label: "Tawang", context: true }
    ],
    positions: {
      IN: "State of India, McMahon line.",
      CN: "South Tibet; publishes its own place names.",
      UN: "Line shown as not final."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D137", "D138", "D139"],
    checked: "2026-11-27"
  },
  {
    id: "cn-pk-shaksgam",
    name: "Shaksgam valley (Trans-Karakoram Tract)",
    parties: ["IN", "CN", "PK"],
    kind: "territorial-claim",
    region: "south-west-asia",
    history: [{ from: "1963-03-02", status: "active", sources: ["D140"] }],
    events: [
      {
        date: "1963-03-02",
        what: "China-Pakistan agreement, provisional until Kashmir is settled",
        sources: ["D140"]
      },
      {
        date: "2024-05-02",
        what: "India protests to China against construction in the valley",
        sources: ["D141"]
      },
      {
        date: "2026-01-13",
        what: "After China calls the valley its territory, India repeats that the agreement is illegal",
        sources: ["D140", "D142"]
      }
    ],
    facts: ["About 5,180 square km by India\u2019s count."],
    marks: [{ type: "pieces", pieces: ["B06"], label: "Shaksgam" }],
    positions: {
      IN: "Indian; rejects the 1963 agreement.",
      CN: "Chinese.",
      PK: "Chinese under the agreement.",
      UN: "Part of the disputed area."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D140", "D141"],
    checked: "2026-11-27"
  },
  {
    id: "in-pk-sir-creek",
    name: "Sir Creek",
    parties: ["IN", "PK"],
    kind: "maritime",
    region: "south-west-asia",
    history: [{ from: "1968", status: "dormant", sources: ["D143"] }],
    facts: ["About 96 km of tidal creek; the line decides the sea boundary."],
    marks: [{ type: "area", box: [68.1, 23.55, 68.8, 24] }],
    positions: { IN: "Main navigable channel.", PK: "Eastern bank.", UN: "No position." },
    confidence: "sure",
    basis: "copy",
    sources: ["D143"],
    checked: "2026-11-27"
  },
  {
    id: "indus-waters",
    name: "Indus Waters Treaty",
    parties: ["IN", "PK"],
    kind: "water",
    region: "south-west-asia",
    history: [
      { from: "1960-09-19", status: "agreed", sources: ["D144"] },
      { from: "2025-04-23", status: "active", sources: ["D131", "D132"] }
    ],
    events: [
      {
        date: "2025-04-23",
        what: "India holds the treaty in abeyance; Pakistan calls any diversion an act of war",
        sources: ["D131", "D132"]
      },
      {
        date: "2025-06-27",
        what: "Court of arbitration holds that it may go on; India rejects the court",
        sources: ["D131", "D132"]
      },
      {
        date: "2026-05-15",
        what: "Pakistan\u2019s government tells of a further award of the court of arbitration, on how much water power plants may hold back; India does not recognise the court",
        sources: ["D131", "D132", "D145"],
        checked: "2026-11-29"
      }
    ],
    facts: ["Not covered by the ceasefire of 10 May 2025."],
    marks: [
      {
        type: "water",
        waters: ["indus", "jhelum", "chenab", "ravi", "sutlej"],
        label: "Indus and its tributaries"
      }
    ],
    positions: {
      IN: "Suspended until cross-border terrorism ends.",
      PK: "In force; unilateral suspension is unlawful.",
      UN: "World Bank was the broker, sees itself as facilitator only."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D131", "D132", "D144"],
    checked: "2026-11-27"
  },
  {
    id: "af-ir-helmand",
    name: "Helmand water",
    parties: ["AF", "IR"],
    kind: "water",
    region: "south-west-asia",
    history: [
      { from: "1973", status: "agreed", sources: ["D45"] },
      { from: "2021-03-24", status: "active", sources: ["D146"], checked: "2026-11-28" }
    ],
    events: [
      { date: "1973", what: "Treaty signed", sources: ["D45"] },
      {
        date: "2021-03-24",
        what: "Kamal Khan dam opens",
        sources: ["D146"],
        checked: "2026-11-28"
      },
      {
        date: "2023-05-18",
        what: "Iran\u2019s president warns the Taliban",
        sources: ["D218"],
        checked: "2026-11-28"
      },
      {
        date: "2023-05-27",
        what: "Exchange of fire between border guards",
        sources: ["D43", "D147", "D218"],
        checked: "2026-11-28"
      }
    ],
    facts: [
      "Iran\u2019s share is 22 cubic metres a second plus 4 as goodwill, about 820 million cubic metres in a normal year.",
      "One source gives March 2020 for the dam; it was inaugurated on 24 March 2021."
    ],
    marks: [
      { type: "area", box: [60.8, 30.1, 62.2, 31.7], label: "Sistan and the Hamun lakes" },
      { type: "point", lat: 30.96, lon: 61.86, label: "Zaranj", context: true },
      { type: "water", waters: ["helmand"] }
    ],
    positions: {
      AF: "Keeps to the treaty; drought leaves less water.",
      IR: "Gets less than the treaty gives.",
      UN: "No ruling."
    },
    casualties: [
      {
        period: "2023-05-27",
        figure: "one killed on each side, by the Taliban; two Iranian guards killed and two civilians injured, by Iran",
        sources: ["D147", "D218"]
      }
    ],
    confidence: "sure",
    basis: "copy",
    sources: ["D43", "D44", "D45", "D146"],
    checked: "2026-11-27"
  },
  {
    id: "ir-ae-islands",
    name: "Abu Musa, Greater Tunb and Lesser Tunb",
    parties: ["IR", "AE"],
    kind: "territorial-claim",
    region: "south-west-asia",
    history: [{ from: "1971-11-30", status: "active", sources: ["D46", "D148"] }],
    events: [
      {
        date: "1971-11-30",
        what: "Iran takes the islands as Britain leaves",
        sources: ["D46", "D148"]
      },
      {
        date: "2023-07-10",
        what: "Russia and the Gulf states call for talks or the International Court of Justice; Iran summons the Russian ambassador",
        sources: ["D149"]
      },
      {
        date: "2025-09-01",
        what: "Gulf Cooperation Council repeats that the islands are Emirati",
        sources: ["D148"]
      },
      {
        date: "2026-02-28",
        what: "War in the Gulf begins; its effect on the islands is not confirmed",
        sources: ["A29", "A30"]
      }
    ],
    facts: [
      "Held by Iran. Sharjah claimed Abu Musa, Ras al-Khaimah the Tunbs; the claims passed to the UAE."
    ],
    marks: [
      { type: "point", lat: 25.87, lon: 55.03, label: "Abu Musa" },
      { type: "point", lat: 26.26, lon: 55.3, label: "Greater Tunb" },
      { type: "point", lat: 26.24, lon: 55.14, label: "Lesser Tunb" }
    ],
    positions: {
      IR: "Inseparable part of Iran.",
      AE: "Occupied; asks for talks or the International Court of Justice.",
      RU: "Has signed Arab statements asking for talks, to Iran\u2019s protest.",
      CN: "Said to have signed similar statements.",
      UN: "No ruling; the Security Council has not acted on the Emirati complaint, by an agency report of 2023."
    },
    confidence: "sure",
    basis: "copy",
    sources: ["D46", "D148", "D149"],
    checked: "2026-11-27"
  },
  {
    id: "ir-iq-shatt",
    name: "Shatt al-Arab / Arvand Rud",
    parties: ["IR", "IQ"],
    kind: "delimitation",
    region: "south-west-asia",
    history: [
      { from: "1975-06-13", status: "agreed", sources: ["D150"] },
      { from: "1980-09", status: "active", sources: ["D151"] },
      { from: "1990-08-14", status: "dormant", sources: ["D188", "D189"] }
    ],
    events: [
      { date: "1975-03", what: "Algiers agreement", sources: ["D150", "D151"] },
      { date: "1980-09", what: "Iraq renounces it; war follows", sources: ["D151"] },
      { date: "1990-08-14", what: "Iraq accepts the 1975 line again", sources: ["D188", "D189"] },
      {
        date: "2019-03-12",
        what: "Both states declare that they will carry out the treaty of 1975",
        sources: ["D151", "D152"]
      }
    ],
    marks: [{ type: "area", box: [47.4, 29.8, 48.7, 31.1] }],
    positions: {
      IR: "1975 line, deepest channel.",
      IQ: "1975 line in practice, sometimes questioned.",
      UN: "Treaty registered."
    },
    confidence: "likely",
    basis: "copy",
    sources: ["D150", "D151", "D152"],
    checked: "2026-11-27"
  }
];

// src/datasets/disputes/index.ts
var disputes2 = [
  ...coreDisputes,
  ...southWestAsianDisputes,
  ...caucasusBlackSeaDisputes,
  ...farEasternDisputes
];
var disputeSources = {
  ...coreDisputesSources,
  ...southWestAsianDisputesSources,
  ...caucasusBlackSeaDisputesSources,
  ...farEasternDisputesSources
};

// src/datasets/links/author.ts
var author = "the author, Samantha Fanger (CPC)";

// src/datasets/links/tajikistan-iran.ts
var tajikistanIranLinks = [
  {
    id: "L01",
    lead: true,
    words: "Iran\u2019s defence minister visits Dushanbe",
    kind: "visit",
    claim: "event",
    from: "IR",
    to: "TJ",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2023-10-17" },
    place: { name: "Dushanbe", lat: 38.56, lon: 68.77 },
    people: ["Mohammad Reza Gharaei Ashtiani"],
    summary: "Iran\u2019s defence minister flew to Dushanbe at the head of a delegation for an official visit.",
    part: "article",
    paragraph: "P1",
    confidence: "sure",
    basis: "copy",
    sources: ["A01", "A02", "A03"],
    note: "Arrival on 17 October 2023 is confirmed by two outlets. The press expected a stay of several days; the departure date was not found.",
    checked: "2026-11-27"
  },
  {
    id: "L17",
    kind: "rapprochement",
    claim: "standing",
    from: "TJ",
    to: "IR",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2021" },
    summary: "In recent years both governments have worked to restore ties.",
    part: "article",
    paragraph: "P3",
    confidence: "likely",
    basis: "copy",
    sources: ["A01", "A11", "A16"],
    note: "The article speaks of recent years; 2021 is our start, from the April 2021 agreement to form a joint military committee and the Iranian president\u2019s visit of September 2021.",
    checked: "2026-11-27"
  },
  {
    id: "L19",
    kind: "joint-task-force",
    claim: "event",
    from: "TJ",
    to: "IR",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2022-06-21" },
    place: { name: "Dushanbe", lat: 38.56, lon: 68.77 },
    people: ["Majid Mirahmadi", "Ramazon Rahimzoda"],
    summary: "The two states held the first session of a joint security task force against terrorism, organised crime and drug trafficking.",
    part: "article",
    paragraph: "P3",
    confidence: "likely",
    basis: "copy",
    sources: ["A01", "A05"],
    note: "Tasnim carried it on 21 June 2022 and calls it the first meeting. The day of the session itself may be 20 or 21 June. Level was interior ministries (Iran\u2019s deputy interior minister and Tajikistan\u2019s interior minister), which the article does not say. The names are from Tasnim, not from the article.",
    checked: "2026-11-27"
  },
  {
    id: "L25",
    kind: "threat",
    claim: "assessment",
    from: "actor:taliban",
    to: ["TJ", "IR"],
    direction: "directed",
    tone: "hostile",
    date: { start: "2021-08-15" },
    place: { name: "Kabul", lat: 34.53, lon: 69.17 },
    summary: "The Taliban\u2019s return to power is treated as a possible danger to both states.",
    attribution: author,
    part: "article",
    paragraph: "P4",
    confidence: "sure",
    basis: "article",
    sources: ["A01", "A58", "A68"],
    note: "Start date is the fall of Kabul.",
    checked: "2026-11-27"
  },
  {
    id: "L26",
    kind: "criticism",
    claim: "standing",
    from: "TJ",
    to: "actor:taliban",
    direction: "directed",
    tone: "hostile",
    date: { start: "2021-08" },
    people: ["Emomali Rahmon"],
    history: [
      {
        from: "2025-11",
        tone: "strained",
        note: "contacts have resumed",
        sources: ["D31"]
      }
    ],
    summary: "Tajikistan took a hard public line against the Taliban government.",
    part: "article",
    paragraph: "P5",
    confidence: "sure",
    basis: "copy",
    sources: ["A01", "D30", "A13"],
    note: "True for the date of the article; the talks of November 2025 are C08.",
    checked: "2026-11-27"
  },
  {
    id: "L30",
    words: "September 2021\nThe Taliban, whose rule Tajikistan opposes, warn it not to interfere",
    kind: "warning",
    claim: "event",
    from: "actor:taliban",
    to: "TJ",
    direction: "directed",
    tone: "hostile",
    date: { start: "2021-09-26" },
    place: { name: "Kabul", lat: 34.53, lon: 69.17 },
    summary: "A Taliban deputy head of government warned Tajikistan on Al Jazeera against meddling in Afghan affairs.",
    part: "article",
    paragraph: "P5",
    confidence: "likely",
    basis: "copy",
    sources: ["A01", "D30", "A15"],
    note: "The article gives no date or name. Reports of the same interview of 26 September 2021 disagree on which deputy spoke, so none is named here.",
    checked: "2026-11-27"
  },
  {
    id: "L34",
    kind: "alignment",
    claim: "assessment",
    from: "IR",
    to: "RU",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2022" },
    summary: "Iran\u2019s ties with Russia are given as one reason for its isolation.",
    attribution: author,
    part: "article",
    paragraph: "P6",
    confidence: "sure",
    basis: "article",
    sources: ["A01", "A16"],
    note: "The causal claim is the author\u2019s. A comprehensive partnership treaty was signed in Moscow on 17 January 2025.",
    checked: "2026-11-27"
  },
  {
    id: "L41",
    words: "Leans on Russia, the author says",
    kind: "reliance",
    claim: "assessment",
    from: "TJ",
    to: "RU",
    direction: "directed",
    tone: "neutral",
    date: { start: "1991" },
    summary: "Poverty led Tajikistan to lean on Russia.",
    attribution: author,
    part: "article",
    paragraph: "P7",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "Well supported: CSTO member, host of a Russian military base, large labour migration to Russia.",
    checked: "2026-11-27"
  },
  {
    id: "L43",
    kind: "dispute",
    claim: "standing",
    from: "TJ",
    to: "KG",
    direction: "mutual",
    tone: "hostile",
    date: { start: "1991", end: "2025-03-13" },
    place: { name: "Isfara valley and Leilek", lat: 39.95, lon: 70.55 },
    summary: "The border between Tajikistan and Kyrgyzstan was not settled.",
    part: "article",
    paragraph: "P7",
    confidence: "sure",
    basis: "copy",
    sources: ["A01", "D01", "D07"],
    note: "Open when the article appeared; in its view a reason for Tajikistan\u2019s need of partners. Closed on paper by the treaty of 13 March 2025.",
    checked: "2026-11-27"
  },
  {
    id: "L44",
    words: "Fighting along about 110 km of border; over 100 people reported killed",
    kind: "armed-clash",
    claim: "event",
    from: "TJ",
    to: "KG",
    direction: "mutual",
    tone: "hostile",
    date: { start: "2022-09-14", end: "2022-09-17" },
    place: { name: "Batken and Sughd border districts", lat: 39.95, lon: 70.5 },
    summary: "Four days of fighting along about 110 km of border killed scores of civilians and soldiers.",
    part: "article",
    paragraph: "P7",
    confidence: "sure",
    basis: "copy",
    sources: ["A01", "D01", "D10"],
    note: "The article dates it to September 2023. No such conflict took place then; on 2 October 2023 the two sides signed Protocol No. 44 on the border. The date here is corrected to 2022.",
    checked: "2026-11-27"
  }
];
var tajikistanIranSources = {
  A01: {
    publisher: "Caspian Policy Center",
    title: "Iranian Defense Minister Visits Tajikistan (Samantha Fanger)",
    date: "2 Nov 2023",
    url: "https://caspianpolicy.org/research/security/iranian-defense-minister-visits-tajikistan"
  },
  A02: {
    publisher: "Sputnik Tajikistan",
    title: "Arrival of Iran\u2019s defence minister (in Russian)",
    date: "17 Oct 2023",
    url: "https://tj.sputniknews.ru/20231017/ministr-oborony-iran-tajikistan-1059989806.html"
  },
  A03: {
    publisher: "Asia-Plus",
    title: "Iran\u2019s defence minister travels to Tajikistan, citing Tasnim and Radio Ozodi (in Russian)",
    date: "17 Oct 2023",
    url: "https://old.asiaplustj.info/ru/news/tajikistan/security/20231017/tasnim-ministr-oboroni-irana-edet-v-tadzhikistan-s-vizitom"
  },
  A05: {
    publisher: "Tasnim",
    title: "Iran, Tajikistan Set Up Joint Security Task Force",
    date: "21 Jun 2022",
    url: "https://tasnimnews.com/en/news/2022/06/21/2732025/iran-tajikistan-set-up-joint-security-task-force/amp"
  },
  A11: {
    publisher: "IRNA",
    title: "Iran\u2019s chief of staff travels to Tajikistan to expand military ties",
    date: "16 May 2022",
    url: "https://en.irna.ir/news/84754993/Iran-s-chief-of-staff-travels-to-Tajikistan-to-expand-military"
  },
  A13: {
    publisher: "UrduPoint / Sputnik, relaying the Financial Times",
    title: "Tajikistan emerges as hub for Afghanistan\u2019s resistance forces",
    date: "29 Sep 2021",
    url: "https://www.urdupoint.com/en/world/tajikistan-emerges-as-hub-for-afghanistans-r-1363088.html"
  },
  A15: {
    publisher: "The Frontier Post, from Kommersant",
    title: "Taliban issue warnings to Tajikistan (names Hanafi)",
    date: "undated (Sep 2021)",
    url: "https://thefrontierpost.com/taliban-issue-warnings-to-tajikistan/"
  },
  A16: {
    publisher: "IRNA",
    title: "Iran\u2019s President leaves Dushanbe for Moscow",
    date: "17 Jan 2025",
    url: "https://en.irna.ir/news/85721905/Iran-s-President-leaves-Dushanbe-for-Moscow"
  },
  A58: {
    publisher: "The Quint",
    title: "Taliban\u2019s seizure of Kabul on 15 August 2021",
    date: "16 Aug 2021",
    url: "https://www.thequint.com/news/world/talibans-seizure-of-afghanistan-fear-and-panic-grips-kabul"
  },
  A68: {
    publisher: "Democracy Now!",
    title: "The Taliban have seized control of Afghanistan",
    date: "16 Aug 2021",
    url: "https://www.democracynow.org/2021/8/16/headlines"
  }
};

// src/datasets/links/article-sources.ts
var articleLinksSources = {
  A01: tajikistanIranSources.A01,
  A02: tajikistanIranSources.A02,
  A03: tajikistanIranSources.A03,
  A04: {
    publisher: "Radio Ozodi (RFE/RL)",
    title: "Iran\u2019s defence minister talks with the president in Dushanbe (in Tajik)",
    date: "Oct 2023"
  },
  A05: tajikistanIranSources.A05,
  A06: {
    publisher: "Mehr News",
    title: "Tour agencies of Iran, Tajikistan, Uzbekistan sign 50 MoUs",
    date: "15 Nov 2022",
    url: "https://en.mehrnews.com/news/193689/Iran-Tajikistan-Uzbekistan-s-tour-agencies-sign-50-MoUs"
  },
  A07: {
    publisher: "Odisha Diary (Indian defence ministry release)",
    title: "Raksha Mantri to chair SCO Defence Ministers\u2019 Meeting",
    date: "27 Apr 2023",
    url: "https://orissadiary.com/rakshamantri-rajnath-singh-to-chair-shanghai-cooperation-organisation-sco-defence-ministers-meeting/"
  },
  A08: {
    publisher: "News18",
    title: "Rajnath Singh chairs SCO Defence Ministers\u2019 Meeting in Delhi",
    date: "28 Apr 2023",
    url: "https://www.news18.com/india/rajnath-singh-chairs-sco-defence-ministers-meeting-in-delhi-7661803.html"
  },
  A09: {
    publisher: "East Coast Daily",
    title: "SCO\u2019s defence ministers meet under Rajnath Singh\u2019s leadership (lists ministers)",
    date: "28 Apr 2023",
    url: "https://www.eastcoastdaily.in/2023/04/28/scos-defence-ministers-meet-under-rajnath-singhs-leadership.html"
  },
  A13: tajikistanIranSources.A13,
  A14: {
    publisher: "Adyrna",
    title: "Location of Ahmad Massoud; Tajik foreign ministry on the alleged office",
    date: "Nov 2021",
    url: "https://adyrna.kz/post/90014"
  },
  A17: {
    publisher: "TRT World",
    title: "Turkic states urge immediate ceasefire between Kyrgyzstan and Tajikistan",
    date: "16 Sep 2022",
    url: "https://www.trtworld.com/asia/turkic-states-urge-immediate-ceasefire-between-kyrgyzstan-and-tajikistan-60847"
  },
  A18: {
    publisher: "News.az",
    title: "OTS expresses concern about the Kyrgyz-Tajik border",
    date: "28 Jan 2022",
    url: "https://news.az/news/organization-of-turkic-states-expresses-concern-about-the-situation-at-kyrgyz-tajik-state-border"
  },
  A20: {
    publisher: "today.kg, citing Akorda",
    title: "Tokayev\u2019s condolences to Japarov (in Russian)",
    date: "Sep 2022",
    url: "https://today.kg/news/706779/"
  },
  A35: {
    publisher: "Asia-Plus",
    title: "Samarkand declaration of the Organization of Turkic States on the Kyrgyz-Tajik border",
    date: "14 Nov 2022",
    url: "https://asiaplus.news/?p=404064"
  },
  A36: {
    publisher: "News Central Asia",
    title: "Summit of the Organization of Turkic States in Samarkand (lists who took part)",
    date: "14 Nov 2022",
    url: "https://www.newscentralasia.net/2022/11/14/economic-integration-and-transport-connectivity-under-the-spotlight-of-the-summit-of-the-organization-of-turkic-states-in-samarkand/"
  },
  A48: {
    publisher: "Rubryka, from Ukrinform",
    title: "UN General Assembly on Russia\u2019s military action of 24 February 2022",
    date: "2 Mar 2022",
    url: "https://rubryka.com/en/2022/03/02/genasambleya-oon-uhvalyla-rezolyutsiyu-z-vymogoyu-do-rosiyi-agresiyu-proty-ukrayiny/amp"
  },
  A49: {
    publisher: "Asia-Plus",
    title: "US commission on religious freedom in Tajikistan (gives shares of Sunni and Shia)",
    date: "22 Apr 2021",
    url: "https://asiaplustj.info/en/news/tajikistan/society/20210422/tajikistans-legal-environment-for-freedom-of-religion-or-belief-sharply-declines-says-us-report"
  },
  A50: {
    publisher: "Geo Languages",
    title: "Tajik, Persian and Dari",
    date: "undated",
    url: "https://www.geolanguages.co.uk/language/tajik-translation-services/"
  },
  A51: {
    publisher: "Languages Sheffield",
    title: "Tajik",
    date: "undated",
    url: "https://languages-sheffield.org.uk/content/tajik"
  },
  A52: {
    publisher: "Asia-Plus",
    title: "Tajik state think tank on relations with Iran (recalls December 2015)",
    date: "8 Feb 2019",
    url: "https://asiaplustj.info/en/news/tajikistan/politics/20190208/senior-experts-of-tajik-state-think-tank-hope-for-warming-of-relations-between-tajikistan-and-iran"
  },
  A53: {
    publisher: "The Jamestown Foundation",
    title: "A Thaw Between Tajikistan and Iran, But Challenges Remain",
    date: "2019",
    url: "https://jamestown.org/program/a-thaw-between-tajikistan-and-iran-but-challenges-remain/"
  },
  A54: {
    publisher: "RFE/RL",
    title: "The Peace Deal That Ended Tajikistan\u2019s Bloody Civil War",
    date: "2021",
    url: "https://rferl.org/amp/anniversary-of-the-end-of-tajikistan-s-bloody-civil-war/31330072.html"
  },
  A55: {
    publisher: "The Moscow Times",
    title: "Tajiks Sign Historic Pact to End War",
    date: "Jun 1997",
    url: "https://oldtmt.vedomosti.ru/sitemap/free/1997/6/article/tajiks-sign-historic-pact-to-end-war/305098.html"
  },
  A56: {
    publisher: "Sputnik Uzbekistan",
    title: "Mirziyoyev welcomes the agreement to calm the Kyrgyz-Tajik border (in Uzbek)",
    date: "20 Sep 2022",
    url: "https://sputniknews-uz.com/20220920/mirziyoev-qirgiz-tojik-chegarasidagi-vaziyatni-izga-solishga-oid-erishilgan-kelishuvni-olqishladi-28400135.html"
  },
  A57: {
    publisher: "RFE/RL, in the copy of Big News Network",
    title: "Uzbekistan officially accepted as Turkic Council\u2019s fifth member",
    date: "16 Oct 2019",
    url: "https://www.bignewsnetwork.com/news/262751080/uzbekistan-officially-accepted-as-turkic-councils-fifth-member"
  },
  A59: {
    publisher: "Union of Municipalities of the Turkic World",
    title: "Uzbekistan ratifies the Nakhchivan agreement (gives the aims of the body)",
    date: "2019",
    url: "https://www.tdbb.org.tr/?p=14694&lang=en"
  },
  A29: {
    publisher: "The Indian Express",
    title: "What to know about the strikes on Iran and Khamenei\u2019s death",
    date: "5 Mar 2026",
    url: "https://indianexpress.com/photos/world-news/iran-israel-war-what-to-know-about-us-israeli-strikes-on-iran-and-khameneis-death/"
  },
  A30: {
    publisher: "MarineLink (Reuters)",
    title: "Conflict widens to Lebanon; Iran threatens Hormuz shipping",
    date: "2 Mar 2026",
    url: "https://www.marinelink.com/news/conflict-widens-lebanon-iran-threatens-536384"
  },
  A63: {
    publisher: "Ministry of Foreign Affairs of Tajikistan",
    title: "Territorial and border-related issues",
    date: "1 Mar 2013",
    url: "https://vkh.tj/en/main/foreign-policy/territorial-and-border-issues"
  },
  A64: {
    publisher: "Kun.uz",
    title: "34 years of independence: the economic transformation of Central Asia",
    date: "12 Mar 2025",
    url: "https://beta.kun.uz/en/news/2025/03/12/34-years-of-independence-the-economic-transformation-of-central-asia"
  },
  A65: {
    publisher: "Archontology",
    title: "Soviet Union, 1922-1991: the declaration of 26 December 1991",
    date: "25 Jun 2009",
    url: "https://archontology.org/nations/ussr/01_polity.php"
  },
  A66: {
    publisher: "The Cairo Review of Global Affairs",
    title: "Keeping Afghanistan in Afghanistan (names the five Central Asian states)",
    url: "https://www.thecairoreview.com/essays/keeping-afghanistan-in-afghanistan/"
  },
  A67: {
    publisher: "Heinrich-B\xF6ll-Stiftung",
    title: "The EU and the South Caucasus 25 years since independence",
    date: "25 Nov 2016",
    url: "https://eu.boell.org/en/2016/11/25/eu-and-south-caucasus-25-years-independence"
  },
  A69: {
    publisher: "Library of Congress, Country Studies (copy by countrystudies.us)",
    title: "Afghanistan: Tajik",
    date: "1997",
    url: "https://countrystudies.us/afghanistan/39.htm"
  },
  A70: {
    publisher: "BBC News",
    title: "Guide to Central Asia: people",
    url: "https://news.bbc.co.uk/2/shared/spl/hi/guides/456900/456938/html/nn2page1.stm"
  }
};

// src/datasets/links/article.ts
var articleLinks = [
  {
    id: "L02",
    kind: "meeting",
    claim: "event",
    from: "IR",
    to: "TJ",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2023-10-17", end: "2023-10-18" },
    place: { name: "Dushanbe", lat: 38.56, lon: 68.77 },
    people: ["Mohammad Reza Gharaei Ashtiani", "Emomali Rahmon"],
    summary: "The Iranian minister was received by President Rahmon; counter-terrorism, extremism and drug trafficking were on the agenda.",
    part: "article",
    paragraph: "P1",
    confidence: "likely",
    basis: "copy",
    sources: ["A01", "A02", "A04"],
    note: "That the meeting took place is confirmed by Radio Ozodi citing the president\u2019s press office. Whether it fell on 17 or 18 October 2023 is not settled.",
    checked: "2026-11-27"
  },
  {
    id: "L03",
    kind: "meeting",
    claim: "event",
    from: "IR",
    to: "TJ",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2023-10-17" },
    place: { name: "Dushanbe", lat: 38.56, lon: 68.77 },
    people: ["Mohammad Reza Gharaei Ashtiani", "Sherali Mirzo"],
    summary: "The two defence ministers held talks on widening military cooperation.",
    part: "article",
    paragraph: "P1",
    confidence: "likely",
    basis: "copy",
    sources: ["A01", "A02", "A04"],
    note: "Mirzo met the guest at the airport on 17 October; the formal talks may have run into the next day.",
    checked: "2026-11-27"
  },
  {
    id: "L04",
    kind: "talks",
    claim: "event",
    from: "org:tj-mod",
    to: "IR",
    direction: "directed",
    tone: "neutral",
    date: { start: "2023-10-17" },
    place: { name: "Dushanbe", lat: 38.56, lon: 68.77 },
    summary: "The Tajik defence ministry gave out no substance beyond the wish to strengthen military ties.",
    part: "article",
    paragraph: "P1",
    confidence: "sure",
    basis: "copy",
    sources: ["A01", "A03"],
    note: "Asia-Plus reported on the day that the spokesman confirmed the visit without details. Iranian media spoke of defence contracts; no signed document was reported.",
    checked: "2026-11-27"
  },
  {
    id: "L05",
    kind: "outreach",
    claim: "assessment",
    from: "IR",
    to: "group:central-asia",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2023" },
    summary: "Iran is said to be widening its influence to its east.",
    attribution: author,
    part: "article",
    paragraph: "P1",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "The article speaks of the east; reading that as Central Asia is ours.",
    checked: "2026-11-27"
  },
  {
    id: "L06",
    kind: "competition",
    claim: "assessment",
    from: "IR",
    to: "group:west",
    direction: "directed",
    tone: "hostile",
    date: { start: "2023" },
    summary: "At the same time Iran is described as on the attack in security matters toward the west.",
    attribution: author,
    part: "article",
    paragraph: "P1",
    confidence: "check",
    basis: "article",
    sources: ["A01"],
    note: "Ambiguous: it can mean Western states or the lands west of Iran. The article appeared four weeks after 7 October 2023, so the second reading is the more natural one; neither is confirmed.",
    checked: "2026-11-27"
  },
  {
    id: "L07",
    kind: "threat",
    claim: "assessment",
    from: "actor:non-state-threats",
    to: "group:central-asia",
    direction: "directed",
    tone: "hostile",
    summary: "Central Asia is portrayed as facing security dangers from almost every side.",
    attribution: author,
    part: "article",
    paragraph: "P1",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "No source of danger is named here; later paragraphs name the Taliban and the border conflict.",
    checked: "2026-11-27"
  },
  {
    id: "L08",
    kind: "outreach",
    claim: "assessment",
    from: "IR",
    to: "TJ",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2023-10" },
    summary: "Iran approached Tajikistan, its Persian-speaking partner, to put relations on a steadier footing.",
    attribution: author,
    part: "article",
    paragraph: "P1",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "Supported by the chain of visits from 2022 to 2025 (C01, C02, C04, C06).",
    checked: "2026-11-27"
  },
  {
    id: "L09",
    kind: "distancing",
    claim: "assessment",
    from: ["group:central-asia", "group:south-caucasus"],
    to: "RU",
    direction: "directed",
    tone: "strained",
    date: { start: "2023" },
    summary: "Central Asian and South Caucasus states are trying to build formats of their own that do not depend on Russia or other big powers.",
    attribution: author,
    part: "article",
    paragraph: "P2",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "Later record fits. Azerbaijan joined the Central Asian leaders\u2019 Consultative Meeting on 16 November 2025 (C12). Russia is the author\u2019s example of a major power, not the only one meant.",
    checked: "2026-11-27"
  },
  {
    id: "L10",
    kind: "engagement",
    claim: "assessment",
    from: "CN",
    to: ["group:central-asia", "group:south-caucasus"],
    direction: "directed",
    tone: "cooperative",
    date: { start: "2023" },
    summary: "China is stepping up its activity in the region.",
    attribution: author,
    part: "article",
    paragraph: "P2",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "The region means both Central Asia and the South Caucasus in this paragraph.",
    checked: "2026-11-27"
  },
  {
    id: "L11",
    kind: "engagement",
    claim: "assessment",
    from: "group:west",
    to: ["group:central-asia", "group:south-caucasus"],
    direction: "directed",
    tone: "cooperative",
    date: { start: "2023" },
    summary: "Western countries are stepping up their activity in the region.",
    attribution: author,
    part: "article",
    paragraph: "P2",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "The first leaders\u2019 summit of the five Central Asian states and the United States was held on 19 September 2023, six weeks before publication; the article does not mention it.",
    checked: "2026-11-27"
  },
  {
    id: "L12",
    kind: "engagement",
    claim: "assessment",
    from: "IR",
    to: ["group:central-asia", "group:south-caucasus"],
    direction: "directed",
    tone: "cooperative",
    date: { start: "2023" },
    summary: "Iran too is stepping up its activity in the region.",
    attribution: author,
    part: "article",
    paragraph: "P2",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    checked: "2026-11-27"
  },
  {
    id: "L13",
    kind: "competition",
    claim: "assessment",
    from: "group:major-powers",
    to: "TJ",
    direction: "directed",
    tone: "strained",
    summary: "Tajikistan\u2019s position makes it a point where the interests of big powers cross.",
    attribution: author,
    part: "article",
    paragraph: "P2",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "The article does not list the powers; the group shown is an editorial choice.",
    checked: "2026-11-27"
  },
  {
    id: "L14",
    kind: "threat",
    claim: "assessment",
    from: "actor:non-state-threats",
    to: "TJ",
    direction: "directed",
    tone: "hostile",
    summary: "Non-state groups pursue their aims with little regard for Tajik sovereignty.",
    attribution: author,
    part: "article",
    paragraph: "P2",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    checked: "2026-11-27"
  },
  {
    id: "L15",
    kind: "diversification",
    claim: "assessment",
    from: "TJ",
    to: "group:major-powers",
    direction: "directed",
    tone: "neutral",
    date: { start: "2023" },
    summary: "Tajikistan is reviewing its partnerships and firming up some of them.",
    attribution: author,
    part: "article",
    paragraph: "P2",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "Concerns Tajikistan\u2019s partnerships as a whole rather than a single tie.",
    checked: "2026-11-27"
  },
  {
    id: "L16",
    kind: "strain",
    claim: "standing",
    from: "TJ",
    to: "IR",
    direction: "mutual",
    tone: "strained",
    date: { start: "1992" },
    summary: "Relations between the two states have a complicated past.",
    part: "article",
    paragraph: "P3",
    confidence: "likely",
    basis: "copy",
    sources: ["A01", "A52", "A53"],
    note: "The author gives no dates. The low point usually cited is from December 2015, when Tehran hosted the head of a party that Tajikistan had banned, until a thaw in 2019. The start is the year in which Iran opened its embassy.",
    checked: "2026-11-27"
  },
  {
    id: "L18",
    kind: "forum",
    claim: "event",
    from: "TJ",
    to: "IR",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2022-06-13" },
    summary: "A Tajikistan-Iran tourism forum aimed to raise travel between the two countries.",
    part: "article",
    paragraph: "P3",
    confidence: "check",
    basis: "article",
    sources: ["A01", "A06"],
    note: "No independent report of a forum on 13 June 2022 was found. A regional tourism forum with Tajikistan, Iran and Uzbekistan took place in Dushanbe on 12 November 2022. Date and venue are not confirmed.",
    checked: "2026-11-27"
  },
  {
    id: "L20",
    kind: "threat",
    claim: "standing",
    from: "actor:non-state-threats",
    to: ["TJ", "IR"],
    direction: "directed",
    tone: "hostile",
    summary: "Terrorism, organised crime and drug trafficking are named as the dangers both states want to meet together.",
    part: "article",
    paragraph: "P3",
    confidence: "sure",
    basis: "copy",
    sources: ["A01", "A05"],
    checked: "2026-11-27"
  },
  {
    id: "L21",
    kind: "organisation-meeting",
    claim: "event",
    from: "org:sco",
    to: ["TJ", "KZ", "IR", "CN", "IN"],
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2023-04-28" },
    place: { name: "New Delhi", lat: 28.61, lon: 77.21 },
    people: [
      "Rajnath Singh",
      "Li Shangfu",
      "Sergei Shoigu",
      "Sherali Mirzo",
      "Mohammad Reza Gharaei Ashtiani",
      "Ruslan Zhaksylykov"
    ],
    summary: "Defence ministers of SCO states met in New Delhi under Indian chairmanship, with bilateral meetings on 27 and 28 April.",
    part: "article",
    paragraph: "P3",
    confidence: "sure",
    basis: "copy",
    sources: ["A01", "A07", "A08", "A09"],
    note: "The article says May 2023. The record says 28 April 2023; in May the SCO foreign ministers met in Goa (4-5 May). Russia, Kyrgyzstan, Uzbekistan and Belarus also took part and Pakistan joined by video, so it was not a meeting without Russia. Iran and Belarus were observers then; Iran became a member on 4 July 2023.",
    checked: "2026-11-27"
  },
  {
    id: "L22",
    kind: "diversification",
    claim: "assessment",
    from: "TJ",
    to: ["KZ", "IR", "CN", "IN"],
    direction: "directed",
    tone: "cooperative",
    date: { start: "2023" },
    summary: "The author reads the SCO meeting as Tajikistan seeking security partners other than Russia.",
    attribution: author,
    part: "article",
    paragraph: "P3",
    confidence: "sure",
    basis: "article",
    sources: ["A01", "A63"],
    note: "The article calls them neighbours. Of these only China borders Tajikistan. Tajikistan\u2019s land neighbours are Kyrgyzstan, Uzbekistan, Afghanistan and China; it has no border with Iran, Kazakhstan, India or Russia.",
    checked: "2026-11-27"
  },
  {
    id: "L23",
    kind: "difference",
    claim: "standing",
    from: "TJ",
    to: "IR",
    direction: "mutual",
    tone: "neutral",
    summary: "The two societies follow different branches of Islam, mostly Sunni in Tajikistan and mostly Shia in Iran.",
    part: "article",
    paragraph: "P4",
    confidence: "sure",
    basis: "copy",
    sources: ["A01", "A49"],
    note: "The article says only that denominations differ; Sunni and Shia are added by us. About 4 percent of Tajikistan\u2019s people are Shia, most of them in the mountains of the east.",
    checked: "2026-11-27"
  },
  {
    id: "L24",
    kind: "security-cooperation",
    claim: "assessment",
    from: "TJ",
    to: "IR",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2021-08" },
    summary: "Worry about Afghanistan under the Taliban is given as the main reason the two work together.",
    attribution: author,
    part: "article",
    paragraph: "P4",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "Iran itself keeps working relations with the Taliban and in 2023 handed the Afghan embassy in Tehran to them; it is not an open opponent of the Taliban.",
    checked: "2026-11-27"
  },
  {
    id: "L27",
    kind: "affinity",
    claim: "standing",
    from: "TJ",
    to: "actor:afghan-tajiks",
    direction: "mutual",
    tone: "cooperative",
    summary: "Language and kinship tie Tajikistan to the Tajiks of Afghanistan.",
    part: "article",
    paragraph: "P5",
    confidence: "sure",
    basis: "article",
    sources: ["A01", "A69"],
    checked: "2026-11-27"
  },
  {
    id: "L28",
    kind: "opposition",
    claim: "assessment",
    from: "actor:afghan-tajiks",
    to: "actor:taliban",
    direction: "directed",
    tone: "hostile",
    date: { start: "2021-08" },
    summary: "Afghan Tajiks are described as opposed to Taliban rule.",
    attribution: author,
    part: "article",
    paragraph: "P5",
    confidence: "check",
    basis: "article",
    sources: ["A01"],
    note: "A statement about a whole ethnic group; some Tajiks serve under the Taliban.",
    checked: "2026-11-27"
  },
  {
    id: "L29",
    kind: "refuge",
    claim: "event",
    from: "TJ",
    to: "actor:anti-taliban-leaders",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2021-09" },
    place: { name: "Dushanbe", lat: 38.56, lon: 68.77 },
    people: ["Ahmad Massoud", "Amrullah Saleh", "Abdul Latif Pedram"],
    summary: "Tajikistan reportedly sheltered well-known Afghan opponents of the Taliban.",
    part: "article",
    paragraph: "P5",
    confidence: "likely",
    basis: "copy",
    sources: ["A01", "A13", "A14"],
    note: "The article speaks of reports and names nobody. The names are from the Financial Times of 29 September 2021 as relayed by other outlets. Tajikistan\u2019s foreign ministry said it had no information about an office of the National Resistance Front in Dushanbe. End date not known.",
    checked: "2026-11-27"
  },
  {
    id: "L31",
    kind: "context",
    claim: "assessment",
    from: "TJ",
    to: "TJ",
    direction: "directed",
    tone: "neutral",
    date: { start: "1992", end: "1997" },
    summary: "Tajikistan\u2019s stance is partly explained by its own past with Islamist militancy.",
    attribution: author,
    part: "article",
    paragraph: "P5",
    confidence: "likely",
    basis: "copy",
    sources: ["A01", "A54", "A55"],
    note: "The article gives no dates; the civil war of 1992 to 1997 is our reading. Background on Tajikistan rather than a tie.",
    checked: "2026-11-27"
  },
  {
    id: "L32",
    kind: "leverage",
    claim: "assessment",
    from: "IR",
    to: "IR",
    direction: "directed",
    tone: "neutral",
    summary: "Iran has a record of using gaps left by others to gain influence.",
    attribution: author,
    part: "article",
    paragraph: "P6",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "Background on Iran rather than a tie.",
    checked: "2026-11-27"
  },
  {
    id: "L33",
    kind: "leverage",
    claim: "assessment",
    from: "IR",
    to: "IQ",
    direction: "directed",
    tone: "neutral",
    place: { name: "Baghdad", lat: 33.34, lon: 44.4 },
    summary: "Change in Iraq gave Iran some leverage there.",
    attribution: author,
    part: "article",
    paragraph: "P6",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "No date in the article; the usual reference is after 2003.",
    checked: "2026-11-27"
  },
  {
    id: "L35",
    kind: "strain",
    claim: "standing",
    from: "IR",
    to: "group:west",
    direction: "mutual",
    tone: "strained",
    history: [
      {
        from: "2026-02-28",
        tone: "hostile",
        note: "at war with the United States and Israel",
        sources: ["A29", "A30"]
      }
    ],
    summary: "Iran\u2019s relations with Western countries are strained.",
    part: "article",
    paragraph: "P6",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "The change of 28 February 2026 is C10; a ceasefire followed in April (C15).",
    checked: "2026-11-27"
  },
  {
    id: "L36",
    kind: "isolation",
    claim: "assessment",
    from: "IR",
    to: "IR",
    direction: "directed",
    tone: "neutral",
    date: { start: "2023" },
    summary: "The result is described as a partial isolation of Iran.",
    attribution: author,
    part: "article",
    paragraph: "P6",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "Background on Iran rather than a tie.",
    checked: "2026-11-27"
  },
  {
    id: "L37",
    kind: "alignment",
    claim: "assessment",
    from: "TJ",
    to: "IR",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2023" },
    summary: "Iran looks for partners and Tajikistan uses the opening because their security worries overlap.",
    attribution: author,
    part: "article",
    paragraph: "P6",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "Cooperation, not an alliance; no mutual-defence treaty exists between the two.",
    checked: "2026-11-27"
  },
  {
    id: "L38",
    kind: "distancing",
    claim: "assessment",
    from: ["group:central-asia", "group:south-caucasus"],
    to: "hist:ussr",
    direction: "directed",
    tone: "neutral",
    summary: "States of both regions are leaving a post-Soviet identity behind.",
    attribution: author,
    part: "article",
    paragraph: "P6",
    confidence: "sure",
    basis: "article",
    sources: ["A01", "A66", "A67"],
    note: "Concerns identity rather than a tie between states. The states of the two regions are those usually counted to them.",
    checked: "2026-11-27"
  },
  {
    id: "L39",
    kind: "marginalisation-risk",
    claim: "assessment",
    from: "TJ",
    to: "group:central-asia",
    direction: "directed",
    tone: "strained",
    date: { start: "2023" },
    summary: "Tajikistan fears being left out of regional formats and has no official platform of its own.",
    attribution: author,
    part: "article",
    paragraph: "P6",
    confidence: "check",
    basis: "article",
    sources: ["A01", "M31"],
    note: "Tajikistan takes part in the Consultative Meetings of Central Asian leaders, running since March 2018, and hosted the fifth in Dushanbe on 14 September 2023. The point holds if a bloc of the Turkic type is meant. Three states signed the Central Asian friendship treaty of 2022 at Cholpon-Ata at once; Tajikistan and Turkmenistan did not.",
    checked: "2026-11-27"
  },
  {
    id: "L40",
    kind: "context",
    claim: "assessment",
    from: "hist:ussr",
    to: ["TJ", "UZ"],
    direction: "directed",
    tone: "neutral",
    date: { start: "1991-12-26" },
    summary: "After the Soviet break-up Tajikistan and Uzbekistan are said to have been the poorest of the five.",
    attribution: author,
    part: "article",
    paragraph: "P7",
    confidence: "check",
    basis: "article",
    sources: ["A01", "A64", "A65"],
    note: "Disputable for Uzbekistan. By GDP per head in 1991, in US dollars: Tajikistan 458, Kyrgyzstan 569, Uzbekistan 658, Turkmenistan 832, Kazakhstan 1,442; the order was the same in 2023.",
    checked: "2026-11-27"
  },
  {
    id: "L42",
    kind: "reliance",
    claim: "assessment",
    from: "UZ",
    to: "RU",
    direction: "directed",
    tone: "neutral",
    date: { start: "1991" },
    summary: "Uzbekistan too is said to have leaned on Russia.",
    attribution: author,
    part: "article",
    paragraph: "P7",
    confidence: "check",
    basis: "article",
    sources: ["A01"],
    note: "Weaker than for Tajikistan. Uzbekistan left the CSTO in 2012, is only an observer in the EAEU and belongs to the OTS.",
    checked: "2026-11-27"
  },
  {
    id: "L45",
    words: "On 16 September 2022 it calls for a ceasefire and supports Kyrgyzstan\u2019s efforts for peace",
    kind: "support-statement",
    claim: "event",
    from: "org:ots",
    to: "KG",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2022-09-16" },
    place: { name: "Istanbul (OTS secretariat)", lat: 41.01, lon: 28.95 },
    people: ["Baghdad Amreyev"],
    summary: "The OTS secretary general called for a ceasefire and supported Kyrgyzstan\u2019s efforts for a peaceful way out.",
    part: "article",
    paragraph: "P7",
    confidence: "sure",
    basis: "copy",
    sources: ["A01", "A17", "A18", "A35"],
    note: "The article dates it to September 2023; the date here is corrected to 2022. The text supported Kyrgyzstan\u2019s efforts for peace and condemned attacks on civilians; it did not name Tajikistan as aggressor. It came from the secretary general; the heads of state followed with the Samarkand declaration of 11 November 2022 (C18). A similar statement had followed the clashes of January 2022.",
    checked: "2026-11-27"
  },
  {
    id: "L46",
    kind: "membership",
    claim: "standing",
    from: "org:ots",
    to: ["TR", "AZ", "KZ", "UZ", "KG"],
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2019-10-15" },
    summary: "The OTS is listed with five members.",
    part: "article",
    paragraph: "P7",
    confidence: "sure",
    basis: "copy",
    sources: ["A01", "A57"],
    note: "Correct for full members, and as five since Uzbekistan joined on 15 October 2019; the other four founded the body on 3 October 2009. Observers are left out: Hungary (2018), Turkmenistan (2021), Northern Cyprus (2022, contested).",
    checked: "2026-11-27"
  },
  {
    id: "L47",
    kind: "mandate-shift",
    claim: "assessment",
    from: "org:ots",
    to: "RU",
    direction: "directed",
    tone: "neutral",
    date: { start: "2022" },
    summary: "The OTS is said to have moved from culture toward economy and security in reaction to Russia\u2019s actions in Ukraine.",
    attribution: author,
    part: "article",
    paragraph: "P7",
    confidence: "likely",
    basis: "article",
    sources: ["A01", "A59"],
    note: "The article says that the OTS was at first about cultural cooperation. Its founding agreement of 2009 already covered foreign policy and economy; the cultural body of the Turkic states is TURKSOY (1993).",
    checked: "2026-11-27"
  },
  {
    id: "L48",
    kind: "war",
    claim: "event",
    from: "RU",
    to: "UA",
    direction: "directed",
    tone: "hostile",
    date: { start: "2022-02-24" },
    summary: "Russia\u2019s actions in Ukraine, which the author names as the background to the change of the OTS.",
    part: "article",
    paragraph: "P7",
    confidence: "sure",
    basis: "copy",
    sources: ["A01", "A48"],
    note: "The article gives no date; 24 February 2022 is the start of the full-scale invasion. Fighting went on up to 30 June 2026.",
    checked: "2026-11-27"
  },
  {
    id: "L49",
    kind: "no-statement",
    claim: "absence",
    from: "KZ",
    to: "KG",
    direction: "directed",
    tone: "neutral",
    date: { start: "2022-09" },
    summary: "Kazakhstan issued no official statement of support of its own for Kyrgyzstan.",
    attribution: author,
    part: "article",
    paragraph: "P7",
    confidence: "likely",
    basis: "copy",
    sources: ["A01", "A20", "A35", "A36"],
    note: "President Tokayev sent condolences to his Kyrgyz colleague and called for a peaceful settlement in September 2022. In the Samarkand declaration of 11 November 2022 (C18) Kazakhstan joined the other heads of state in supporting Kyrgyzstan\u2019s efforts for peace.",
    checked: "2026-11-27"
  },
  {
    id: "L50",
    kind: "no-statement",
    claim: "absence",
    from: "UZ",
    to: "KG",
    direction: "directed",
    tone: "neutral",
    date: { start: "2022-09" },
    summary: "Uzbekistan issued no official statement of support of its own for Kyrgyzstan.",
    attribution: author,
    part: "article",
    paragraph: "P7",
    confidence: "likely",
    basis: "copy",
    sources: ["A01", "A35", "A36", "A56"],
    note: "President Mirziyoyev telephoned both presidents on 20 September 2022 and welcomed the agreement to calm the border. In the Samarkand declaration of 11 November 2022 (C18) Uzbekistan joined the other heads of state in supporting Kyrgyzstan\u2019s efforts for peace.",
    checked: "2026-11-27"
  },
  {
    id: "L51",
    kind: "strain",
    claim: "assessment",
    from: "TJ",
    to: "group:turkic-majority-ca",
    direction: "mutual",
    tone: "strained",
    date: { start: "2022-09", end: "2025-03-13" },
    summary: "Turkic solidarity with Kyrgyzstan made relations between Tajikistan and its Turkic neighbours worse.",
    attribution: author,
    part: "article",
    paragraph: "P7",
    confidence: "check",
    basis: "article",
    sources: ["A01", "D04", "D82"],
    note: "The author\u2019s reading. Against it, Tajikistan and Uzbekistan signed a treaty on allied relations on 18 April 2024 (C19). It ends here with the border treaty between Tajikistan and Kyrgyzstan of 13 March 2025.",
    checked: "2026-11-27"
  },
  {
    id: "L52",
    kind: "affinity",
    claim: "standing",
    from: "TJ",
    to: "IR",
    direction: "mutual",
    tone: "cooperative",
    summary: "Tajik and the Persian of Iran are mutually intelligible.",
    part: "article",
    paragraph: "P7",
    confidence: "sure",
    basis: "copy",
    sources: ["A01", "A50", "A51"],
    note: "Tajik is written in Cyrillic script, Persian in Arabic script. Dari in Afghanistan belongs to the same language.",
    checked: "2026-11-27"
  },
  {
    id: "L53",
    kind: "alignment",
    claim: "assessment",
    from: "TJ",
    to: "IR",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2022-09" },
    summary: "Strain with the Turkic states is said to have made Tajikistan readier to work with Iran.",
    attribution: author,
    part: "article",
    paragraph: "P7",
    confidence: "likely",
    basis: "article",
    sources: ["A01"],
    note: "The rapprochement with Iran began before September 2022 (C01, C02, L19).",
    checked: "2026-11-27"
  },
  {
    id: "L54",
    kind: "security-cooperation",
    claim: "forecast",
    from: "TJ",
    to: ["KG", "UZ", "AF", "CN", "IR"],
    direction: "directed",
    tone: "cooperative",
    date: { start: "2023-11" },
    summary: "Tajikistan will probably go on looking for security partners among the states around it.",
    attribution: author,
    part: "article",
    paragraph: "P8",
    confidence: "likely",
    basis: "article",
    sources: ["A01"],
    note: "The states are not listed; the list is ours (land neighbours plus Iran). Borne out by C06, C07 and C08.",
    checked: "2026-11-27"
  },
  {
    id: "L55",
    kind: "shared-concern",
    claim: "forecast",
    from: ["TJ", "IR"],
    to: ["IQ", "actor:taliban"],
    direction: "directed",
    tone: "neutral",
    date: { start: "2023-11" },
    summary: "Iraq and the Taliban are named as the concerns Tajikistan shares with its partners.",
    attribution: author,
    part: "article",
    paragraph: "P8",
    confidence: "check",
    basis: "article",
    sources: ["A01"],
    note: "Iraq is an odd item for Tajikistan and is explained nowhere in the text; probably a slip, perhaps for Afghanistan or for Islamic State. Not confirmed with the author.",
    checked: "2026-11-27"
  },
  {
    id: "L56",
    kind: "possible-strain",
    claim: "forecast",
    from: "TJ",
    to: "group:west",
    direction: "mutual",
    tone: "strained",
    date: { start: "2023-11" },
    summary: "Closer work with Iran could harm relations with Western states.",
    attribution: author,
    part: "article",
    paragraph: "P8",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "A possibility, not an event.",
    checked: "2026-11-27"
  },
  {
    id: "L57",
    kind: "possible-strain",
    claim: "forecast",
    from: "TJ",
    to: "group:turkic-majority-ca",
    direction: "mutual",
    tone: "strained",
    date: { start: "2023-11" },
    summary: "Closer work with Iran could also harm relations with other neighbours.",
    attribution: author,
    part: "article",
    paragraph: "P8",
    confidence: "likely",
    basis: "article",
    sources: ["A01", "A70"],
    note: "The article does not name these neighbours; the group is our choice. A possibility, not an event.",
    checked: "2026-11-27"
  },
  {
    id: "L58",
    kind: "diversification",
    claim: "forecast",
    from: "TJ",
    to: "group:major-powers",
    direction: "directed",
    tone: "neutral",
    date: { start: "2023-11" },
    summary: "Tajikistan has to balance between powers while putting its own security first.",
    attribution: author,
    part: "article",
    paragraph: "P8",
    confidence: "sure",
    basis: "article",
    sources: ["A01"],
    note: "Closing thought of the article.",
    checked: "2026-11-27"
  }
];

// src/datasets/links/context-sources.ts
var contextLinksSources = {
  A03: tajikistanIranSources.A03,
  A05: tajikistanIranSources.A05,
  A10b: {
    publisher: "Mehr News",
    title: "Iran invites Tajikistan to attend combined security drill",
    url: "https://en.mehrnews.com/news/200013/Iran-invites-Tajikistan-to-attend-combined-security-drill"
  },
  A11: tajikistanIranSources.A11,
  A16: tajikistanIranSources.A16,
  A22: {
    publisher: "Tehran Times",
    title: "Iranian president to visit Tajikistan in January (recalls November 2023 visit)",
    date: "4 Jan 2025",
    url: "https://www.tehrantimes.com/news/508290/Iranian-president-to-visit-Tajikistan-in-January-informed-source"
  },
  A23: {
    publisher: "Trend",
    title: "Visit announcement; visa-free regime since 10 August",
    date: "4 Jan 2025",
    url: "https://en.trend.az/casia/tajikistan/3989699.html"
  },
  A29: articleLinksSources.A29,
  A30: articleLinksSources.A30,
  A31: {
    publisher: "Dawn",
    title: "PM Shehbaz to Pezeshkian on the Islamabad MoU",
    date: "18 Jun 2026",
    url: "https://www.dawn.com/news/2008902/landmark-islamabad-mou-to-go-a-long-way-in-rebuilding-iran-pm-shehbaz-tells-pezeshkian"
  },
  A32: {
    publisher: "Rational Review, relaying Antiwar.com",
    title: "Note on the Islamabad Memorandum",
    date: "30 Jun 2026",
    url: "https://news.rationalreview.com/archives/279909"
  },
  A33: {
    publisher: "Mehr News",
    title: "Iran, Tajikistan defense ministers meet in Tehran",
    date: "15 Apr 2025",
    url: "https://en.mehrnews.com/news/230590/Iran-Tajikistan-defense-ministers-meet-in-Tehran-VIDEO"
  },
  A34: {
    publisher: "IRNA",
    title: "Iran and Tajikistan sign MoU on security cooperation",
    date: "22 Apr 2025",
    url: "https://en.irna.ir/news/85811334/Iran-and-Tajikistan-sign-MoU-on-security-cooperation"
  },
  A37: {
    publisher: "AP, in the copy of the Star Tribune",
    title: "Russia formally recognises the Taliban government in Afghanistan",
    date: "3 Jul 2025",
    url: "https://www.startribune.com/russia-says-it-formally-recognizes-the-taliban-government-in-afghanistan-becoming-the-first-country-to-do-so-since-2021/601389834"
  },
  A38: {
    publisher: "The Times of Central Asia",
    title: "Kazakhstan Joins Abraham Accords (announced on 6 November)",
    date: "Nov 2025",
    url: "https://timesca.com/kazakhstan-joins-abraham-accords"
  },
  A39: {
    publisher: "The Express Tribune, from Anadolu",
    title: "Kazakhstan joined Abraham Accords in effort to stabilise the Middle East: president",
    date: "12 Dec 2025",
    url: "https://tribune.com.pk/story/2581845/kazakhstan-joined-abraham-accords-in-effort-to-stabilize-situation-in-middle-east-president"
  },
  A42: {
    publisher: "Mehr News",
    title: "Tajikistan President arrives in Tehran for bilateral talks",
    date: "29 May 2022",
    url: "https://en.mehrnews.com/news/187333/Tajikistan-President-arrives-in-Tehran-for-bilateral-talks"
  },
  A43: {
    publisher: "IRNA",
    title: "Rahmon in Tehran (in Spanish)",
    date: "May 2022",
    url: "https://es.irna.ir/news/84771572/"
  },
  A44: {
    publisher: "AP, in the copy of the Manila Bulletin",
    title: "Hopes rise for renewed talks as US military says Iran blockade is in force",
    date: "15 Apr 2026",
    url: "https://mb.com.ph/2026/04/15/diplomats-try-to-arrange-a-second-round-of-us-iran-talks-during-first-full-day-of-american-blockade"
  },
  A45: {
    publisher: "AP, in the copy of the Manila Bulletin",
    title: "Talks stumble as Iran\u2019s top diplomat leaves Pakistan",
    date: "26 Apr 2026",
    url: "https://mb.com.ph/2026/04/26/talks-stumble-as-irans-top-diplomat-leaves-pakistan-and-trump-says-he-told-envoys-not-to-go"
  },
  A46: {
    publisher: "Dawn",
    title: "Despite snags Pakistan works to keep channels open",
    date: "23 Apr 2026",
    url: "https://www.dawn.com/news/1994212/despite-snags-pakistan-works-to-keep-channels-open"
  },
  A47: {
    publisher: "Rediff",
    title: "US-Iran: the weekend in Islamabad",
    date: "13 Apr 2026",
    url: "https://www.rediff.com/news/special/us-iran-the-weekend-has-left-the-world-in-a-more-dangerous-place/20260413.htm"
  },
  A61: {
    publisher: "AP, in the copy of LatestLY",
    title: "Russia becomes first country to formally recognise Taliban rule in Afghanistan",
    date: "3 Jul 2025",
    url: "https://www.latestly.com/agency-news/world-news-russia-becomes-first-country-to-formally-recognise-taliban-rule-in-afghanistan-6971737.html"
  },
  A35: articleLinksSources.A35,
  A36: articleLinksSources.A36,
  A62: {
    publisher: "TASS",
    title: "Trump on Kazakhstan and the Abraham Accords; the Kazakh press service confirms the plan",
    date: "7 Nov 2025",
    url: "https://tass.com/world/2040305"
  }
};

// src/datasets/links/context.ts
var contextLinks = [
  {
    id: "C01",
    kind: "visit",
    claim: "event",
    from: "IR",
    to: "TJ",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2022-05-16", end: "2022-05-17" },
    place: { name: "Dushanbe", lat: 38.56, lon: 68.77 },
    people: ["Mohammad Bagheri", "Sherali Mirzo"],
    summary: "Iran\u2019s chief of staff visited Dushanbe; a joint production site for Iranian-designed drones was opened during the visit.",
    part: "context",
    confidence: "likely",
    basis: "copy",
    sources: ["A11", "A03"],
    note: "Arrival on 16 May is confirmed; the opening on 17 May and the drone type (Ababil-2) are not.",
    checked: "2026-11-27"
  },
  {
    id: "C02",
    kind: "visit",
    claim: "event",
    from: "TJ",
    to: "IR",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2022-05-29", end: "2022-05-30" },
    place: { name: "Tehran", lat: 35.69, lon: 51.42 },
    people: ["Emomali Rahmon", "Ebrahim Raisi"],
    summary: "Rahmon paid an official visit to Tehran and 17 documents were signed.",
    part: "context",
    confidence: "sure",
    basis: "copy",
    sources: ["A05", "A42", "A43"],
    note: "Tasnim gives the number of documents.",
    checked: "2026-11-27"
  },
  {
    id: "C03",
    kind: "meeting",
    claim: "event",
    from: "IR",
    to: "TJ",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2023-04-28" },
    place: { name: "New Delhi", lat: 28.61, lon: 77.21 },
    people: ["Mohammad Reza Gharaei Ashtiani", "Sherali Mirzo"],
    summary: "The two defence ministers met and Iran invited Tajikistan to a joint security exercise.",
    part: "context",
    confidence: "check",
    basis: "copy",
    sources: ["A10b"],
    note: "Mehr\u2019s report is undated; its number and content fit the SCO meeting in New Delhi.",
    checked: "2026-11-27"
  },
  {
    id: "C04",
    kind: "visit",
    claim: "event",
    from: "IR",
    to: "TJ",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2023-11-08" },
    place: { name: "Dushanbe", lat: 38.56, lon: 68.77 },
    people: ["Ebrahim Raisi", "Emomali Rahmon"],
    summary: "Iran\u2019s president visited Dushanbe, six days after the article, and 18 documents were signed.",
    part: "context",
    confidence: "sure",
    basis: "copy",
    sources: ["A22"],
    checked: "2026-11-27"
  },
  {
    id: "C05",
    kind: "rapprochement",
    claim: "standing",
    from: "TJ",
    to: "IR",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2024-08-10" },
    summary: "Visa-free travel between the two states began for holders of ordinary passports.",
    part: "context",
    confidence: "sure",
    basis: "copy",
    sources: ["A23"],
    checked: "2026-11-27"
  },
  {
    id: "C06",
    kind: "visit",
    claim: "event",
    from: "IR",
    to: "TJ",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2025-01-15", end: "2025-01-17" },
    place: { name: "Dushanbe", lat: 38.56, lon: 68.77 },
    people: ["Masoud Pezeshkian", "Emomali Rahmon"],
    summary: "Iran\u2019s new president visited Dushanbe; 23 documents were signed on 16 January.",
    part: "context",
    confidence: "sure",
    basis: "copy",
    sources: ["A16"],
    note: "Arrival day is inferred from the two-day programme.",
    checked: "2026-11-27"
  },
  {
    id: "C07",
    kind: "agreement",
    claim: "event",
    from: "TJ",
    to: "KG",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2025-03-13" },
    place: { name: "Bishkek", lat: 42.87, lon: 74.59 },
    people: ["Emomali Rahmon", "Sadyr Japarov"],
    summary: "Tajikistan and Kyrgyzstan signed a treaty fixing their whole border.",
    part: "context",
    confidence: "sure",
    basis: "copy",
    sources: ["D07", "D04"],
    note: "Followed on 31 March 2025 by the Khujand declaration and the treaty on the junction point of the borders with Uzbekistan.",
    checked: "2026-11-27"
  },
  {
    id: "C08",
    kind: "visit",
    claim: "event",
    from: "TJ",
    to: "actor:taliban",
    direction: "directed",
    tone: "neutral",
    date: { start: "2025-11" },
    place: { name: "Kabul", lat: 34.53, lon: 69.17 },
    people: ["Amir Khan Muttaqi"],
    summary: "A Tajik delegation of security and foreign-ministry officials held talks in Kabul, the first at that level since August 2021.",
    part: "context",
    confidence: "likely",
    basis: "copy",
    sources: ["D31"],
    note: "The report says a Saturday; 15 November 2025 fits but is not confirmed. Neither side confirmed the visit officially at the time.",
    checked: "2026-11-27"
  },
  {
    id: "C09",
    kind: "threat",
    claim: "event",
    from: "actor:non-state-threats",
    to: "TJ",
    direction: "directed",
    tone: "hostile",
    date: { start: "2025-11" },
    place: { name: "Tajik-Afghan border", lat: 37.6, lon: 70.3 },
    summary: "Attacks from Afghan territory killed five Chinese workers in Tajikistan in November 2025; incidents went on into 2026.",
    part: "context",
    confidence: "likely",
    basis: "copy",
    sources: ["D28", "D29", "D89"],
    note: "The point is a label position, not the place of an incident. The Taliban voiced regret. On 23 and 24 December 2025 two Tajik border officers and three attackers were killed.",
    checked: "2026-11-27"
  },
  {
    id: "C10",
    kind: "war",
    claim: "event",
    from: ["US", "IL"],
    to: "IR",
    direction: "directed",
    tone: "hostile",
    date: { start: "2026-02-28" },
    place: { name: "Tehran", lat: 35.69, lon: 51.42 },
    people: ["Ali Khamenei"],
    summary: "The United States and Israel attacked Iran; the supreme leader was killed on the first day and Iran struck back across the Gulf.",
    part: "context",
    confidence: "sure",
    basis: "copy",
    sources: ["A29", "A30"],
    note: "Changes what L34, L35 and L36 describe. Iran and Israel had fought before, from 13 to 24 June 2025.",
    checked: "2026-11-27"
  },
  {
    id: "C11",
    kind: "talks",
    claim: "event",
    from: "US",
    to: "IR",
    direction: "mutual",
    tone: "neutral",
    date: { start: "2026-06-17" },
    people: ["Shehbaz Sharif"],
    summary: "With Pakistani mediation the United States and Iran signed the Islamabad memorandum of 14 points to end the war, with 60 days for further talks.",
    part: "context",
    confidence: "likely",
    basis: "copy",
    sources: ["A31", "A32"],
    note: "Sources differ on the day (17 or 18 June) and fighting flared again within days. What came after 30 June 2026 is not covered.",
    checked: "2026-11-27"
  },
  {
    id: "C12",
    kind: "membership",
    claim: "standing",
    from: "AZ",
    to: "group:central-asia",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2025-11-16" },
    place: { name: "Tashkent", lat: 41.27, lon: 69.22 },
    people: ["Shavkat Mirziyoyev", "Ilham Aliyev"],
    summary: "Azerbaijan became a full participant of the Central Asian leaders\u2019 Consultative Meetings.",
    part: "context",
    confidence: "sure",
    basis: "copy",
    sources: ["M31"],
    checked: "2026-11-27"
  },
  {
    id: "C13",
    kind: "meeting",
    claim: "event",
    from: "TJ",
    to: "IR",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2025-04-15" },
    place: { name: "Tehran", lat: 35.69, lon: 51.42 },
    people: ["Aziz Nasirzadeh", "Emomali Sobirzoda"],
    summary: "The successors of Ashtiani and Mirzo met in Tehran.",
    part: "context",
    confidence: "sure",
    basis: "copy",
    sources: ["A33"],
    checked: "2026-11-27"
  },
  {
    id: "C14",
    kind: "security-cooperation",
    claim: "event",
    from: "TJ",
    to: "IR",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2025-04-22" },
    people: ["Eskandar Momeni", "Ramazon Rahimzoda"],
    summary: "The interior ministers signed a memorandum on security cooperation.",
    part: "context",
    confidence: "sure",
    basis: "copy",
    sources: ["A34"],
    note: "Date is that of the IRNA report.",
    checked: "2026-11-27"
  },
  {
    id: "C15",
    kind: "talks",
    claim: "event",
    from: "US",
    to: "IR",
    direction: "mutual",
    tone: "strained",
    date: { start: "2026-04-07", end: "2026-04-12" },
    place: { name: "Islamabad", lat: 33.69, lon: 73.05 },
    people: ["J. D. Vance", "Mohammad Bagher Ghalibaf"],
    summary: "A ceasefire of two weeks, mediated by Pakistan, paused the war; direct talks in Islamabad ended on 12 April without agreement and a US blockade of Iranian ports began the next day.",
    part: "context",
    confidence: "likely",
    basis: "copy",
    sources: ["A44", "A45", "A46", "A47"],
    note: "Agreed on 7 or 8 April 2026 and later extended. A second round of talks did not come about in April.",
    checked: "2026-11-27"
  },
  {
    id: "C16",
    kind: "recognition",
    claim: "event",
    from: "RU",
    to: "actor:taliban",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2025-07-03" },
    place: { name: "Moscow", lat: 55.76, lon: 37.62 },
    summary: "Russia recognised the Taliban government, the first state to do so since 2021.",
    part: "context",
    confidence: "sure",
    basis: "copy",
    sources: ["A37", "A61"],
    checked: "2026-11-27"
  },
  {
    id: "C17",
    kind: "announcement",
    claim: "event",
    from: "KZ",
    to: "IL",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2025-11-06" },
    place: { name: "Washington", lat: 38.9, lon: -77.04 },
    people: ["Kassym-Jomart Tokayev"],
    summary: "Kazakhstan announced that it would join the Abraham Accords.",
    part: "context",
    confidence: "likely",
    basis: "copy",
    sources: ["A38", "A39", "A62"],
    note: "Announced; no signing was found up to June 2026.",
    checked: "2026-11-27"
  },
  {
    id: "C18",
    kind: "support-statement",
    claim: "event",
    from: "org:ots",
    to: "KG",
    direction: "directed",
    tone: "cooperative",
    date: { start: "2022-11-11" },
    place: { name: "Samarkand", lat: 39.65, lon: 66.97 },
    summary: "In their Samarkand declaration the heads of state of the OTS, those of Kazakhstan and Uzbekistan among them, supported Kyrgyzstan\u2019s efforts for a peaceful solution at its border with Tajikistan.",
    part: "context",
    confidence: "sure",
    basis: "copy",
    sources: ["A35", "A36"],
    checked: "2026-11-27"
  },
  {
    id: "C19",
    kind: "agreement",
    claim: "event",
    from: "UZ",
    to: "TJ",
    direction: "mutual",
    tone: "cooperative",
    date: { start: "2024-04-18" },
    place: { name: "Dushanbe", lat: 38.56, lon: 68.77 },
    people: ["Shavkat Mirziyoyev", "Emomali Rahmon"],
    summary: "Uzbekistan and Tajikistan signed a treaty on allied relations.",
    part: "context",
    confidence: "sure",
    basis: "copy",
    sources: ["D82", "D83"],
    note: "In force since 31 March 2025, when the ratifications were exchanged in Khujand.",
    checked: "2026-11-27"
  }
];

// src/datasets/links/index.ts
var byId = (a, b) => a.id < b.id ? -1 : 1;
var links2 = [
  ...[...tajikistanIranLinks, ...articleLinks].sort(byId),
  ...contextLinks
];
var linkSources = {
  ...tajikistanIranSources,
  ...articleLinksSources,
  ...contextLinksSources
};

// src/datasets/places.ts
var places = [
  { id: "place:dushanbe", name: "Dushanbe", lat: 38.56, lon: 68.77, country: "TJ" },
  { id: "place:khujand", name: "Khujand", lat: 40.28, lon: 69.62, country: "TJ" },
  { id: "place:isfara", name: "Isfara", lat: 40.13, lon: 70.63, country: "TJ" },
  { id: "place:vorukh", name: "Vorukh", lat: 39.85, lon: 70.58, country: "TJ" },
  { id: "place:rogun", name: "Rogun", lat: 38.68, lon: 69.77, country: "TJ" },
  { id: "place:batken", name: "Batken", lat: 40.06, lon: 70.82, country: "KG" },
  { id: "place:bishkek", name: "Bishkek", lat: 42.87, lon: 74.59, country: "KG" },
  {
    id: "place:golovnoy",
    name: "Golovnoy water intake",
    lat: 39.94,
    lon: 70.58,
    note: "Approximate position; shared by Kyrgyzstan and Tajikistan under the treaty of 2025."
  },
  { id: "place:tashkent", name: "Tashkent", lat: 41.27, lon: 69.22, country: "UZ" },
  { id: "place:sokh", name: "Ravon (Sokh)", lat: 39.98, lon: 71.14, country: "UZ" },
  { id: "place:shohimardon", name: "Shohimardon", lat: 39.98, lon: 71.81, country: "UZ" },
  { id: "place:astana", name: "Astana", lat: 51.17, lon: 71.43, country: "KZ" },
  { id: "place:aktau", name: "Aktau", lat: 43.66, lon: 51.17, country: "KZ" },
  { id: "place:ashgabat", name: "Ashgabat", lat: 37.95, lon: 58.38, country: "TM" },
  { id: "place:kabul", name: "Kabul", lat: 34.53, lon: 69.17, country: "AF" },
  { id: "place:zaranj", name: "Zaranj", lat: 30.96, lon: 61.86, country: "AF" },
  {
    id: "place:torkham",
    name: "Torkham crossing",
    lat: 34.12,
    lon: 71.09,
    note: "On the Durand Line between Afghanistan and Pakistan."
  },
  {
    id: "place:chaman",
    name: "Chaman / Spin Boldak crossing",
    lat: 30.92,
    lon: 66.45,
    note: "On the Durand Line between Afghanistan and Pakistan."
  },
  { id: "place:tehran", name: "Tehran", lat: 35.69, lon: 51.42, country: "IR" },
  { id: "place:baghdad", name: "Baghdad", lat: 33.34, lon: 44.4, country: "IQ" },
  { id: "place:new-delhi", name: "New Delhi", lat: 28.61, lon: 77.21, country: "IN" },
  { id: "place:srinagar", name: "Srinagar", lat: 34.09, lon: 74.81 },
  { id: "place:muzaffarabad", name: "Muzaffarabad", lat: 34.37, lon: 73.47 },
  { id: "place:tawang", name: "Tawang", lat: 27.58, lon: 91.87 },
  { id: "place:istanbul", name: "Istanbul", lat: 41.01, lon: 28.95, country: "TR" },
  { id: "place:ankara", name: "Ankara", lat: 39.93, lon: 32.86, country: "TR" },
  { id: "place:khankendi", name: "Khankendi / Stepanakert", lat: 39.82, lon: 46.75, country: "AZ" },
  { id: "place:sokhumi", name: "Sokhumi", lat: 43, lon: 41, country: "GE" },
  { id: "place:tskhinvali", name: "Tskhinvali", lat: 42.23, lon: 43.97, country: "GE" },
  { id: "place:simferopol", name: "Simferopol", lat: 44.96, lon: 34.11, country: "UA" },
  { id: "place:sevastopol", name: "Sevastopol", lat: 44.61, lon: 33.52, country: "UA" },
  { id: "place:tiraspol", name: "Tiraspol", lat: 46.84, lon: 29.63, country: "MD" },
  { id: "place:nicosia", name: "Nicosia / Lefkosa", lat: 35.17, lon: 33.36, country: "CY" },
  { id: "place:moscow", name: "Moscow", lat: 55.76, lon: 37.62, country: "RU" },
  { id: "place:beijing", name: "Beijing", lat: 39.9, lon: 116.4, country: "CN" },
  { id: "place:brussels", name: "Brussels", lat: 50.85, lon: 4.35, country: "BE" },
  { id: "place:washington", name: "Washington", lat: 38.9, lon: -77.04, country: "US" }
];

// src/datasets/steps.ts
var steps = [
  {
    id: "step-1",
    title: "A general lands in Dushanbe",
    summary: "On 17 October 2023 Iran\u2019s defence minister met Tajikistan\u2019s leaders; little was said in public.",
    paragraphs: ["P1"],
    focus: ["TJ"],
    alliances: [],
    disputes: [],
    links: ["L01", "L02", "L03", "L04"],
    asOf: "2023-10-17",
    box: [46, 27, 78, 43]
  },
  {
    id: "step-2",
    title: "Not Russia alone: others step in",
    summary: "China, the West and Iran step in as the region looks for room beside Russia.",
    paragraphs: ["P2"],
    focus: ["TJ"],
    alliances: [],
    disputes: [],
    links: ["L09", "L10", "L11", "L12"],
    asOf: "2023-11-02",
    box: [30, 20, 125, 60]
  },
  {
    id: "step-3",
    title: "Mending an old tie",
    summary: "A forum, a task force and a shared language bring Iran and Tajikistan closer from 2021 on. The forum is not confirmed by a second source.",
    paragraphs: ["P3", "P4", "P7"],
    focus: ["TJ"],
    alliances: [],
    disputes: [],
    links: ["L16", "L17", "L18", "L19", "L20", "L52"],
    unconfirmed: true,
    asOf: "2022-06-21",
    box: [46, 27, 78, 43]
  },
  {
    id: "step-4",
    title: "In the room in New Delhi",
    summary: "Tajikistan\u2019s minister sits with those of India, China, Kazakhstan and Iran at the SCO, and with Russia\u2019s too; Iran is still an observer.",
    paragraphs: ["P3"],
    focus: ["TJ"],
    alliances: ["sco"],
    disputes: [],
    links: ["L21", "L22"],
    asOf: "2023-04-28",
    box: [47, 8, 118, 54]
  },
  {
    id: "step-5",
    title: "The neighbour to the south",
    summary: "The Taliban\u2019s return is the fear both states share; Dushanbe reportedly shelters opponents and is warned.",
    paragraphs: ["P4", "P5"],
    focus: ["TJ"],
    alliances: [],
    disputes: ["af-tj-border"],
    links: ["L24", "L25", "L26", "L29", "L30"],
    asOf: "2021-09-26",
    box: [58, 29, 76, 42]
  },
  {
    id: "step-6",
    title: "Iran looks for friends",
    summary: "Leverage in Iraq, closeness to Russia and tension with the West push Iran east.",
    paragraphs: ["P6"],
    focus: ["IR"],
    alliances: [],
    disputes: [],
    links: ["L33", "L34", "L35", "L37"],
    asOf: "2023-11-02",
    box: [25, 25, 84, 60]
  },
  {
    id: "step-7",
    title: "A border conflict and a Turkic voice",
    summary: "Fighting with Kyrgyzstan in September 2022, then the OTS supports Kyrgyzstan\u2019s peace efforts; Tajikistan stands apart.",
    paragraphs: ["P7"],
    focus: ["TJ"],
    alliances: ["ots"],
    disputes: ["kg-tj-border", "exclave-vorukh"],
    insets: ["valley"],
    links: ["L44", "L45", "L41"],
    asOf: "2022-09-17",
    box: [41, 27, 87, 49]
  },
  {
    id: "step-8",
    title: "What was expected, and what came after",
    summary: "What the author expected in November 2023, then what the record shows: the border treaty of 2025, talks with the Taliban and the war with Iran.",
    paragraphs: ["P8"],
    focus: ["TJ"],
    alliances: [],
    disputes: ["kg-tj-border"],
    links: ["L54", "C06", "C07", "C08", "C10"],
    asOf: "2026-06-30",
    box: [46, 31, 80, 45]
  }
];

// src/datasets/article.ts
var article = {
  ...articleSettings,
  sources: { ...allianceSources, ...disputeSources, ...linkSources },
  alliances: alliances2,
  disputes: disputes2,
  links: links2,
  actors,
  places,
  corrections,
  insets: articleInsets,
  steps
};

// test/core/support.ts
var readJson = (name) => JSON.parse(readFileSync(new URL(`../../geo/${name}`, import.meta.url), "utf8"));
var atlas = readJson("labels.json");
var known = {
  countries: Object.keys(atlas.countries),
  overlays: WHOLE_OVERLAYS
};
var parse = (input) => parseMapData(input, known);
function build(options = {}, data = article) {
  const { settings, issues } = resolveSettings(data, options, {
    atlas,
    overlays: WHOLE_OVERLAYS,
    today: "2026-01-31",
    worldviews: WORLDVIEWS
  });
  const scene = buildScene(data, settings, { messages: en, atlas, overlays: WHOLE_OVERLAYS });
  return { scene, issues };
}
var geographies = /* @__PURE__ */ new Map();
function geographyOf(level, projection) {
  const key = `${level} ${projection.id}`;
  const geography = geographies.get(key) ?? createGeography(
    readJson(`${level}.topo.json`),
    projection
  );
  geographies.set(key, geography);
  return geography;
}

// .mb.ts
import { readFileSync as readFileSync2 } from "node:fs";

// ../../main/bench/site/the-map.mjs
var BOX2 = [42, 24, 90, 55];
var TITLE = "Tajikistan among its neighbours";
var CREDIT = "After Samantha Fanger, Caspian Policy Center, 2 November 2023.";
var SCO = ["CN", "IN", "IR", "KG", "KZ", "PK", "RU", "TJ", "UZ"];
var OTS = ["AZ", "KG", "KZ", "TR", "UZ"];
var FOCUS2 = "TJ";
var DISPUTED_BORDERS = ["KG TJ", "TJ UZ", "AF TJ"];
var DISPUTED_POINTS = [
  ["Vorukh", 70.58, 39.85],
  ["Sokh", 71.14, 39.98],
  ["Shohimardon", 71.81, 39.98],
  ["Tripoint", 70.98, 40.22]
];
var PLACES = {
  IR: [51.42, 35.69],
  TJ: [68.77, 38.56],
  AF: [69.17, 34.53],
  RU: [45.5, 54.4],
  KG: [74.59, 42.87]
};
var LINKS = [
  ["IR", "TJ", "cooperative", true, "17 October 2023: Iran's defence minister visits Dushanbe."],
  ["TJ", "IR", "cooperative", false, "Since 2021: both governments work to restore ties."],
  ["AF", "TJ", "hostile", true, "The Taliban's return is seen as a danger to both states."],
  ["TJ", "AF", "hostile", true, "Tajikistan takes a hard public line against the Taliban."],
  ["IR", "RU", "cooperative", false, "Iran's ties with Russia are a reason for its isolation."],
  ["TJ", "RU", "neutral", true, "Poverty led Tajikistan to lean on Russia."],
  ["TJ", "KG", "hostile", false, "September 2022: four days of fighting along the border."]
];

// ../../main/bench/site/own-data.mjs
var FROM = "2001-06-15";
var body = (id, short, countries2) => ({
  id,
  name: `Members of the ${short}`,
  short,
  members: [{ countries: countries2, role: "member", from: FROM }]
});
var dispute = (id, name, parties, kind, marks) => ({
  id,
  name,
  parties,
  kind,
  history: [{ from: "1991", status: "active" }],
  marks
});
var borderOf = (pair) => {
  const between2 = pair.split(" ");
  const id = between2.join("-").toLowerCase();
  return dispute(`own-${id}`, `Border ${pair}`, between2, "delimitation", [{ type: "border", countries: between2 }]);
};
var points = dispute(
  "own-valley",
  "The valley",
  ["KG", "TJ", "UZ"],
  "delimitation",
  DISPUTED_POINTS.map(([label, lon, lat]) => ({ type: "point", label, lon, lat }))
);
var place = ([code, [lon, lat]]) => ({ id: `place:${code}`, name: `Capital ${code}`, lon, lat });
function ownMap(index) {
  const turned = (codes) => codes.map((_, at2) => codes[(at2 + index) % codes.length]);
  return {
    title: index === 0 ? TITLE : `${TITLE}, ${index + 1}`,
    asOf: "2023-11-02",
    box: BOX2,
    focus: [FOCUS2],
    credit: CREDIT,
    alliances: [
      body("own-sco", "SCO", turned(SCO).slice(0, SCO.length - index % 3)),
      body("own-ots", "OTS", turned(OTS).slice(0, OTS.length - index % 2))
    ],
    disputes: [...DISPUTED_BORDERS.map(borderOf), points],
    places: Object.entries(PLACES).map(place),
    links: LINKS.map(([from, to, tone, isDirected, summary], at2) => ({
      id: `own-${at2}`,
      kind: "tie",
      claim: "event",
      from: `place:${from}`,
      to: `place:${to}`,
      direction: isDirected ? "directed" : "mutual",
      tone,
      summary: index === 0 ? summary : `${summary} (${index + 1})`
    }))
  };
}

// .mb.ts
var now = () => performance.now();
var topo = JSON.parse(readFileSync2(new URL("./geo/standard.topo.json", import.meta.url), "utf8"));
var t = {};
var time = (name, f) => {
  const a = now();
  const r = f();
  t[name] = (t[name] ?? 0) + now() - a;
  return r;
};
var hash = createHash("sha256");
function once2(index, isCold) {
  const data = time("parse", () => parse(ownMap(index)).data);
  const scene = time("build", () => build({}, data).scene);
  const projection = PROJECTIONS[scene.projection];
  const g = time("geography", () => isCold ? createGeography(topo, projection) : geographyOf("standard", projection));
  const view = fitView(projectBox(scene.box, projection), 800, 576);
  const cache2 = createLayoutCache();
  time("prepare", () => {
    for (const _ of prepareLayout(scene, g, view, { overlays: WHOLE_OVERLAYS, cache: cache2 })) ;
  });
  const frame = time("layout", () => layoutScene(scene, g, view, { overlays: WHOLE_OVERLAYS, cache: cache2 }));
  hash.update(JSON.stringify(frame));
}
once2(0, true);
console.log("cold", Object.entries(t).map(([k, v]) => `${k} ${v.toFixed(1)}`).join("  "), "sum", Object.values(t).reduce((a, b) => a + b).toFixed(1));
var N = +(process.argv[2] ?? 20);
for (let i = 1; i <= 5; i++) once2(i, true);
for (const k in t) delete t[k];
for (let i = 0; i < N; i++) once2(i % 9, true);
console.log("warm", Object.entries(t).map(([k, v]) => `${k} ${(v / N).toFixed(2)}`).join("  "), "sum", (Object.values(t).reduce((a, b) => a + b) / N).toFixed(2));
var steps2 = article.steps ?? [];
for (const k in t) delete t[k];
var n2 = 0;
var cache = createLayoutCache();
for (let pass = 0; pass < 4; pass++) {
  if (pass === 1) {
    for (const k in t) delete t[k];
    n2 = 0;
  }
  for (const step of steps2) {
    const { id, title, text, ...state } = step;
    const scene = time("build", () => build({ ...state }).scene);
    for (const [w, h] of [[800, 576], [360, 420]]) {
      const projection = PROJECTIONS[scene.projection];
      const g = geographyOf("standard", projection);
      const view = fitView(projectBox(scene.box, projection), w, h + pass * 2);
      time("prepare", () => {
        for (const _ of prepareLayout(scene, g, view, { overlays: WHOLE_OVERLAYS, cache })) ;
      });
      const frame = time("layout", () => layoutScene(scene, g, view, { overlays: WHOLE_OVERLAYS, cache }));
      hash.update(JSON.stringify(frame));
      n2++;
    }
  }
}
console.log("steps", n2, Object.entries(t).map(([k, v]) => `${k} ${(v / n2).toFixed(2)}`).join("  "));
console.log(hash.digest("hex").slice(0, 16));
