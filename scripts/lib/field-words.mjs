// What each field of map data means, by its path in the schema. A path that begins with "*." is meant for every such
// field without words of its own.
export const FIELD_WORDS = {
  $schema: 'Address of this schema, so that editors complete and check the file.',
  title: 'Name of the map; its headline when there is no other.',
  kicker: 'Topic, in a word or two above the headline.',
  headline:
    'What the map says, as a finding of at most 60 characters; the accessible name of the map.',
  deck: 'One or two sentences below the headline, at most 230 characters.',
  deckNarrow: 'The same for columns below 480 pixels, at most 150 characters.',
  summary: 'One or two sentences on what the map shows.',
  note: 'Sentence below the map, after its date and how its borders are drawn.',
  alt: 'What the map shows, for readers who cannot see it; said before what is worked out from the data.',
  credit:
    'Whose work the map rests on, printed as its sources; the publishers of what is drawn when left out.',
  lang: 'Language of the plain strings in this data; English when left out.',
  machineTranslated:
    'Languages whose texts a machine translated and nobody has reviewed; the credit says so.',
  asOf: 'Date of the map; a year or month means its last day. Without it, today.',
  knownTo: 'Date up to which the record is known; printed below the map.',
  worldview:
    'Whose borders are drawn: un, de-facto, or the code of a state such as IN. Default: un.',
  focus: 'Codes of the countries that stand out.',
  roles:
    'Roles in bodies that the map draws, where the page does not choose bodies of its own; all when left out. The table has all.',
  colors: "Colours of countries' land, such as #0b5394, by their codes.",
  box: "First view as [west, south, east, north]; the library's own frame when left out.",
  multiples:
    'Small maps in place of one, in figures, pictures and central-asia-multiples; a single map of the element leaves it.',
  'multiples.by': 'In what they differ; that of the list that is given when left out, else as-of.',
  'multiples.dates':
    'Dates by as-of; the years in which states join or leave the bodies shown when left out.',
  'multiples.years': 'Dates of the numbers by values; those of the data when left out.',
  'multiples.worldviews':
    'Points of view by worldview, such as IN and PK; un and de-facto when left out.',
  legend:
    'Words and order of legend entries, by their ids such as alliances:csto:member or disputes:active; an issue lists those that there are.',
  'legend{}.label': 'What the entry is called.',
  'legend{}.order':
    'Place in the legend: entries with a number come first, the lowest foremost; numbers below zero come last, -1 hindmost.',
  'legend{}.hidden':
    'true leaves the entry out; false shows it at first, also where the picture says it by itself.',
  labels:
    'Names on the picture, by what they name: KZ, capital:KZ, the id of a place, water, site or other item.',
  'labels{}.text': 'The name on the picture; tables and the description keep the other.',
  'labels{}.hidden': 'true leaves the name off the picture; tables and the description have it.',
  'labels{}.at':
    'Where the middle of the name stands, as [degrees east, degrees north]; a line joins it to what it names where it stands apart.',
  show: 'What is on the map at first; everything of a kind when left out.',
  'show.alliances': 'Ids of bodies in drawing order, or all, or none.',
  'show.disputes': 'Ids of disputes, or all, or none.',
  'show.links': 'Ids of links, or all, or none.',
  'show.shapes': 'Ids of shapes, country codes, roles, or all, or none.',
  'show.corridors':
    'Ids of corridors, country codes, kinds, or all, or none. Data without corridors of its own takes those of the library.',
  'show.values': 'Ids of values, their forms, or all, or none.',
  'show.sites':
    'Ids of sites, country codes, kinds, or all, or none. Data without sites of its own takes those of the library.',

  sources: 'Publications by a key of your choice; items point to them by that key.',
  'sources{}.publisher': 'Who published it.',
  'sources{}.title': 'What it is called.',
  'sources{}.date': 'As the publisher prints it; free text.',
  'sources{}.url': 'Where it is; only http and https addresses become links.',
  'sources{}.cite': 'false for what is kept for the record and never cited to readers.',

  alliances: 'Organisations, alliances and standing formats with their dated memberships.',
  'alliances[].name': 'Full name.',
  'alliances[].short': 'Short name for legend and labels, such as SCO.',
  'alliances[].names': 'What it was called in other times.',
  'alliances[].names[].from': 'First day of the name; from the beginning when left out.',
  'alliances[].names[].to': 'Day from which it is called otherwise.',
  'alliances[].names[].name': 'Full name in that time.',
  'alliances[].names[].short': 'Short name in that time.',
  'alliances[].kind': 'What sort of body it is; several may hold.',
  'alliances[].founded': 'When it was founded; before that it has no members.',
  'alliances[].website': 'Address of its own site.',
  'alliances[].seat': 'Where it sits.',
  'alliances[].members': 'Who belongs to it, as what and when.',
  'alliances[].members[].countries':
    'Country codes, or shapes of the same data such as shape:gbao; other keys such as org:eco are listed and never coloured.',
  'alliances[].members[].role': 'What these countries are in the body.',
  'alliances[].members[].from': 'First day of the role; unknown when left out.',
  'alliances[].members[].attested':
    'Where the first day is not known: since when a source attests the role. It is not shown before.',
  'alliances[].members[].to': 'Day on which the role no longer holds; it still does when left out.',

  disputes: 'Disputes over borders, territory and water, with their state over time.',
  'disputes[].name': 'Name of the dispute.',
  'disputes[].parties': 'Codes of the states that take part in it.',
  'disputes[].kind': 'What is in dispute.',
  'disputes[].region': 'Part of the map it belongs to; the attribute disputes takes it as a word.',
  'disputes[].history': 'Its states; each holds from its date until the next entry.',
  'disputes[].history[].from': 'First day of the state.',
  'disputes[].history[].status':
    'The state: agreed has a treaty while work on the ground goes on, resolved is over.',
  'disputes[].history[].sources': 'Keys of the sources of this state.',
  'disputes[].events': 'What happened, in order.',
  'disputes[].events[].date': 'When.',
  'disputes[].events[].what': 'What happened, in a few words.',
  'disputes[].events[].sources': 'Keys of the sources of this event.',
  'disputes[].facts': 'Sentences that hold regardless of the date.',
  'disputes[].marks': 'How it is drawn; several marks may stand side by side.',
  'disputes[].marks[].type':
    'What is drawn: a common border, disputed pieces of the geometry, a soft area, waters, or a point.',
  'disputes[].marks[].countries': 'The two countries whose common border it is.',
  'disputes[].marks[].box': 'The part of the border that is meant, or the area.',
  'disputes[].marks[].fought':
    'true for a stretch that was fought over; it is drawn heavier than the rest of its border.',
  'disputes[].marks[].pieces': 'Ids of disputed pieces of the geometry, such as B05.',
  'disputes[].marks[].waters': 'Ids of rivers and lakes of the geometry, such as indus.',
  'disputes[].marks[].context':
    'true for a town or other place that helps to read the map and is not in dispute.',
  'disputes[].marks[].label': 'Name beside the mark.',
  'disputes[].marks[].from': 'First day on which the mark is drawn.',
  'disputes[].marks[].to': 'Day from which it is no longer drawn.',
  'disputes[].positions': 'What each party says, by country code; UN for the United Nations.',
  'disputes[].casualties': 'Figures of people killed, hurt or displaced.',
  'disputes[].casualties[].period': 'The time the figure is for.',
  'disputes[].casualties[].figure': 'The figure in words, with its doubts.',
  'disputes[].casualties[].sources': 'Keys of sources; a figure needs at least one.',

  links: 'Relations between two ends: countries, actors or places.',
  'links[].kind': 'What the link is, such as visit or agreement.',
  'links[].claim':
    'What sort of statement it is: an event, a standing relation, an assessment, a forecast, or an absence, which is never drawn.',
  'links[].from':
    'One end: a country code, or the id of an actor or place of this data; or a list.',
  'links[].to': 'The other end.',
  'links[].direction': 'directed has an arrowhead at to, mutual has none.',
  'links[].tone': 'How the two stand to each other; the colour of the line.',
  'links[].date': 'When; as precise as it is known.',
  'links[].date.start': 'First day; an event stays drawn from then on.',
  'links[].date.end': 'Last day of an event, or the day from which the rest no longer holds.',
  'links[].place': 'Where it happened.',
  'links[].place.name': 'Name of the place.',
  'links[].people': 'Names of those who took part.',
  'links[].history':
    'How tone and claim change; each entry holds from its date until the next one, and what it leaves out is as in the link itself.',
  'links[].history[].from': 'First day of the change.',
  'links[].history[].tone': 'The tone from then on.',
  'links[].history[].claim': 'What sort of statement it is from then on.',
  'links[].history[].note': 'What changed, as a few words beside the statement.',
  'links[].history[].sources': 'Keys of the sources of this change.',
  'links[].summary': 'The statement as one sentence.',
  'links[].words':
    'What stands beside it on the picture, up to twelve words; a first line of its own, ended by a line break, replaces the date. Default: the summary.',
  'links[].lead': 'true for the one link that the map is about: it is drawn heaviest.',
  'links[].attribution': 'Whose judgement an assessment or forecast is.',
  'links[].part': 'context for what the article itself does not say.',
  'links[].paragraph': 'Paragraph of the article it stands in.',

  actors: 'Ends of links that are no countries: organisations, groups of states, others.',
  'actors[].name': 'Name of the actor.',
  'actors[].kind': 'What sort of actor it is.',
  'actors[].at':
    'Where its links end; without it, an organisation or group stands amid its members.',
  'actors[].members': 'Country codes of its members.',
  'actors[].alliance': "Id of an alliance whose members at the map's date are the actor's.",

  places: 'Named places: ends of links. One that no link leads to is not drawn.',
  'places[].name': 'Name of the place.',
  'places[].country': 'Code of the country it is in.',

  corrections: 'Places where a text and the record differ, or where the record adds to the text.',
  'corrections[].kind':
    'difference, when left out, for what cannot both hold; context for what only adds to the text.',
  'corrections[].text': 'What the text says.',
  'corrections[].record': 'What the record says.',
  'corrections[].note': 'One sentence on it, printed below a map that draws what it is about.',
  'corrections[].links': 'Ids of the links that are meant.',
  'corrections[].steps': 'Ids of the steps that are meant.',

  shapes:
    'Lines, areas and points of your own, such as a railway or a region. See the recipe on shapes of your own.',
  'shapes[].name': 'What it is called.',
  'shapes[].short': 'Short name for the picture; name when left out.',
  'shapes[].geometry':
    'GeoJSON (a geometry, a feature or a collection) or a TopoJSON topology, in degrees of WGS 84 with longitude first. At most 50,000 positions each.',
  'shapes[].geometry.type':
    'Its type in the words of GeoJSON, or Topology; what else it has follows from that.',
  'shapes[].src':
    'Address of a file with the geometry, in place of it; relative ones are looked for beside the file of the data, else beside the page.',
  'shapes[].object': 'Name of the object of a topology; its first when left out.',
  'shapes[].role':
    'What it is drawn as: railway, road, pipeline, boundary and route are lines, region and zone areas, place is a point. Default: region, route or place, by the geometry.',
  'shapes[].countries': 'Codes of the states on whose ground it lies, or that it concerns.',
  'shapes[].from': 'First day on which it is shown; always when left out.',
  'shapes[].to': 'Day from which on it is no longer shown.',
  'shapes[].summary': 'What it is, in a sentence or two that hold whatever the date.',

  corridors: 'Railways, roads, pipelines and power lines, with their state over time.',
  'corridors[].name': 'Full name.',
  'corridors[].short': 'Short name beside the line, such as TAPI; the full name when left out.',
  'corridors[].kind':
    'How something is carried; a route of several modes has that of its longest part.',
  'corridors[].parties': 'Codes of the states that build it, run it or have agreed on it.',
  'corridors[].sections': 'Its unbroken parts, each one line through its stops.',
  'corridors[].sections[].name': 'What the part is called; its first and last stop when left out.',
  'corridors[].sections[].kind':
    'Where it differs from that of the whole, as a ferry of a railway.',
  'corridors[].sections[].stops':
    'In order from one end to the other: ids of places of this data, or points with lat, lon and perhaps a name, a country and how far off they may be (accuracy, in degrees).',
  'corridors[].sections[].history':
    'Its states where they differ from those of the whole; before the first the part is not drawn.',
  'corridors[].sections[].history[].status': 'State from then on, which is drawn as a dash.',
  'corridors[].sections[].history[].from': 'When it began.',
  'corridors[].sections[].history[].to': 'When it ended; until the next entry when left out.',
  'corridors[].history': 'States of the whole, the earliest first.',
  'corridors[].history[].status': 'State from then on, which is drawn as a dash.',
  'corridors[].history[].from': 'When it began.',
  'corridors[].history[].to': 'When it ended; until the next entry when left out.',
  'corridors[].summary': 'What it is, in a sentence or two that hold whatever the date.',
  'corridors[].figures': 'Measured or planned quantities.',

  values: 'Numbers, each kind with all its rows: of countries, places, links or corridors.',
  'values[].name': 'What is counted, without its unit; heads the legend.',
  'values[].unit': 'In words: billion dollars, people per km², %.',
  'values[].form':
    'classes or a continuous scale shade countries; circles have the number as their area; widths are those of links and corridors. classes when left out.',
  'values[].measure':
    'A rate can be compared between countries of any size; a total grows with them and is best shown by circles: shaded it is an issue.',
  'values[].classes': '3 to 7 classes; 5 when left out, fewer where one would be empty.',
  'values[].method':
    'Where classes part: at round numbers near natural breaks (the default), at natural breaks, by quantile so that each has as many, or in equal steps.',
  'values[].breaks': 'Where classes part, the lowest first, in place of the two above.',
  'values[].middle': 'From which colours part in two directions, such as 0 for change.',
  'values[].color': 'Of the strongest shade, or of lines.',
  'values[].decimals':
    'Digits after the point; as many as the numbers have, at most two, when left out.',
  'values[].rows': 'One number each, of one country, place or item. At most 50,000.',
  'values[].rows[].country': 'Code of a country.',
  'values[].rows[].place': 'Id of a place of the data.',
  'values[].rows[].item': 'An item by kind and id: link:L01, corridor:cpc, shape:gbao.',
  'values[].rows[].value': 'The number; without one a country is hatched.',
  'values[].rows[].date':
    'The year, month or day it is for. The map shows the latest that has begun by its date, and one without a date always.',
  sites:
    'Places of security and transport with their state over time: bases, posts, ports, dams, crossings.',
  'sites[].name': 'What it is called.',
  'sites[].kind':
    'What it is, which is drawn as a shape; military-site is a base, a garrison, an airfield.',
  'sites[].countries': 'Codes of the states on whose ground it lies: both sides of a crossing.',
  'sites[].precision':
    'What the point marks: the facility itself, its town, or only the area. Default: facility.',
  'sites[].accuracy': 'How far the point may be off, in degrees.',
  'sites[].operators':
    'Who runs it, or last did: country codes or ids of actors; the countries when left out.',
  'sites[].reported': 'Who is there according to reports that the states concerned deny.',
  'sites[].history': 'Its states, the earliest first.',
  'sites[].history[].status': 'State from then on, which is drawn as a fill.',
  'sites[].history[].operators': 'Who ran it then, where they differ from those of the site.',
  'sites[].history[].from': 'When it began.',
  'sites[].history[].to': 'When it ended; until the next entry when left out.',
  'sites[].summary': 'What it is, in a sentence or two that hold whatever the date.',
  'sites[].figures': 'Measured or planned quantities.',

  '*.what': 'What is counted, such as volume or length.',
  '*.value': 'The number.',
  '*.unit': 'In words, such as km or million t a year.',
  '*.date': 'The year that it is for, or a month or a day of it.',
  '*.planned': 'Whether it is a target or an estimate of what is not there yet. Default: false.',

  notes:
    'What an editor writes on the map, with a line to what it is about; numbered with a list where a picture is narrow.',
  'notes[].head': 'Its first words, printed bold: a date or a name.',
  'notes[].text': 'One or two sentences, of 25 words at most.',
  'notes[].at':
    'What it is about, where it has no coordinate: a country code, or the id of a place, an actor, a dispute or a link of this data.',
  'notes[].tone': 'hostile draws it in the colour of fighting.',
  'notes[].side': 'Side of its point on which it stands, where it stands on the picture.',
  'notes[].width': 'Width of its text in pixels, where it stands on the picture. Default: 180.',

  insets:
    'Close-ups of places that are too small on the map: in a corner of a wide picture, below a narrow one. The first is drawn.',
  'insets[].box': 'What it shows as [west, south, east, north]; without it, the countries.',
  'insets[].countries': 'Codes of the countries that it shows.',
  'insets[].head': 'First words of its caption, printed bold: a date or a name.',
  'insets[].tone': 'hostile prints the first words in the colour of fighting.',
  'insets[].caption': 'What it shows, in a sentence.',
  'insets[].narrow': 'The caption where it stands below a narrow picture and has to stand alone.',
  'insets[].narrow.head': 'First words of that caption.',
  'insets[].narrow.caption': 'The rest of it.',
  'insets[].corner':
    'Where it stands on a wide picture. Default: the corner with the fewest names.',
  'insets[].tells':
    'Ids of links and disputes that its caption tells of: the picture has no words of its own for them.',
  'insets[].places': 'Ids of the places of this data that it names; at most four.',

  steps: 'Steps of a story told on the map.',
  'steps[].title': 'Title of the step.',
  'steps[].summary': 'What it tells, as one sentence.',
  'steps[].paragraphs': 'Paragraphs of the article it goes with.',
  'steps[].focus': 'Codes of the countries that stand out.',
  'steps[].alliances': 'Ids of the bodies that are shown.',
  'steps[].disputes': 'Ids of the disputes that are shown.',
  'steps[].links': 'Ids of the links that are shown.',
  'steps[].shapes': 'Ids of the shapes that are shown.',
  'steps[].corridors': 'Ids of the corridors that are shown.',
  'steps[].values': 'Ids of the values that are shown.',
  'steps[].sites': 'Ids of the sites that are shown.',
  'steps[].unconfirmed':
    'Whether rows that no editor has confirmed are shown as well, marked as such.',
  'steps[].asOf': 'Date of the step.',
  'steps[].body':
    'What it tells, paragraph by paragraph; words may point at items of the map, see the recipe on stories. Default: the summary.',
  'steps[].words':
    'What stands beside links on the map of the step, by their ids, in place of their own words.',
  'steps[].box': 'View of the step. Default: the countries, then what is shown.',
  'steps[].countries': 'Codes of the countries that fill the view, where there is no box.',
  'steps[].selected': 'Id of the item that is open.',
  'steps[].notes': 'Ids of the notes of this data that are on the map. Default: none.',
  'steps[].insets': 'Id of the close-up of this data that is on the map. Default: none.',
  'steps[].labels':
    'Names on the picture of the step, by what they name, in place of the labels of this data.',
  'steps[].labels{}.text': 'The name on the picture; tables and the description keep the other.',
  'steps[].labels{}.hidden':
    'true leaves the name off the picture; tables and the description have it.',
  'steps[].labels{}.at':
    'Where the middle of the name stands, as [degrees east, degrees north]; a line joins it to what it names where it stands apart.',
  'steps[].worldview': 'Point of view, where it is another than that of the data.',

  '*.color':
    'Its own colour, such as #0b5394; what is drawn with it is derived from it, so that it can be read.',
  '*.id': 'Name by which attributes and other items refer to it; unique in its list.',
  '*.lat': 'Degrees north.',
  '*.lon': 'Degrees east.',
  '*.confidence': 'How sure the editors are; check is left out unless unconfirmed is set.',
  '*.basis':
    'What it rests on: a copy that was read, memory that was not re-read, or the article; several where its parts differ.',
  '*.sources': 'Keys of sources.',
  '*.checked': 'When an editor last held it against its sources: a day, a month or a year.',
  '*.note': 'A remark for readers.',
};
